"""Serves the Autopilot types of Microsoft Graph on loopback, from memory, with odatapy.

odatapy decides what is valid: it reads the metadata, the paths and the bodies, and it writes the answers. This file
adds what Graph does and odatapy leaves to the service: keys that the service chooses, operations whose name has no
namespace in a path, and what each action does. README.md lists what odatapy accepts although it is wrong.

The first line of the output is the base URL. The data is empty at the start, except for the singletons and for the
settings that exist once in each tenant. SIGTERM stops the server.
"""

import json
import signal
import sys
import uuid
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Timer
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from odatapy.data import Entity, EntityCollection, ValueType
from odatapy.edm.csdl import CsdlAbstractEdmProvider
from odatapy.edm.model import EdmEntityType
from odatapy.edm.xml_io import parse_metadata
from odatapy.errors import ODataApplicationException
from odatapy.server import OData, ODataHandler
from odatapy.server.adapters import ODataWSGIApp
from odatapy.server.adapters.common import decode_path
from odatapy.server.deserializer.json_deserializer import ODataJsonDeserializer
from odatapy.server.inmemory import InMemoryDataStore, InMemoryProcessor
from odatapy.server.processor import ActionProcessor
from odatapy.server.serializer.json_serializer import ComplexSerializerOptions, EntityCollectionSerializerOptions
from odatapy.server.uri.parser import Parser

HERE = Path(__file__).parent
METADATA = HERE.parent / "fixtures" / "metadata" / "autopilot.beta.xml"
# Where the service is below the address of the server, as Graph's versions are.
MOUNT = "/beta"
IMPORT_SECONDS = 0.5
TIMES = {"Edm.DateTimeOffset", "Edm.Duration", "Edm.TimeOfDay"}


class Model(CsdlAbstractEdmProvider):
    """The metadata of Graph together with `service.xml`."""

    def __init__(self):
        [graph] = parse_metadata(METADATA.read_bytes())
        extension, *others = parse_metadata((HERE / "service.xml").read_bytes())
        known = {entity.name: entity for entity in graph.entity_types}
        for entity in extension.entity_types:
            if entity.name in known:
                known[entity.name].base_type = entity.base_type or known[entity.name].base_type
                known[entity.name].navigation_properties += entity.navigation_properties
            else:
                graph.entity_types.append(entity)
        graph.complex_types += extension.complex_types
        graph.enum_types += extension.enum_types
        graph.actions += extension.actions
        graph.entity_container = extension.entity_container
        self.schemas = [graph, *others]
        # In CSDL, a time without `Precision` has no fraction of a second. Graph's metadata has no `Precision`, and
        # Graph does send fractions.
        for schema in self.schemas:
            for structured in [*schema.entity_types, *schema.complex_types]:
                for member in structured.properties:
                    if member.type in TIMES and member.precision is None:
                        member.precision = 12

    def get_schemas(self):
        return self.schemas


class NamesMembers(ODataJsonDeserializer):
    """Stores a member of an enumeration as its name, which `$filter` of odatapy expects. odatapy stores its number."""

    @staticmethod
    def _enum(enum_type, raw, name):
        return enum_type.format_value(ODataJsonDeserializer._enum(enum_type, raw, name))


class JsonOnly(OData):
    def create_deserializer(self, content_type=None, *, strict=None):
        return NamesMembers(strict=self.strict_deserialization if strict is None else strict)


class Handler(ODataHandler):
    """Does what Graph does with a path and with a batch. The requests in a batch come here too.

    An operation needs no namespace: `../assign` is `../microsoft.graph.assign`. A failed request of a batch does not
    stop the next one.
    """

    def __init__(self, odata, service_metadata):
        super().__init__(odata, service_metadata)
        self.operations = {
            operation.name: f"{schema.namespace}.{operation.name}"
            for schema in service_metadata.edm.schemas
            for operation in [*schema.actions, *schema.functions]
            if operation.bound
        }

    def process(self, request):
        request.raw_odata_path = "/".join(map(self.qualified, request.raw_odata_path.split("/")))
        if request.raw_odata_path == "$batch":
            request.set_header("Prefer", "odata.continue-on-error")
        return super().process(request)

    def qualified(self, segment):
        name, parenthesis, parameters = segment.partition("(")
        return self.operations.get(name, name) + parenthesis + parameters


class Service(InMemoryProcessor, ActionProcessor):
    """The entities in memory, and the operations on them."""

    def __init__(self, container):
        # Without a page size of its own, odatapy ignores the token in a next link.
        super().__init__(InMemoryDataStore(), page_size=100)
        self.singletons = {singleton.name for singleton in container.singletons}
        self.store.declare_key_auto_generating(*(entity_set.name for entity_set in container.entity_sets))
        for name in self.singletons:
            singleton = Entity()
            singleton.set_property("id", name, ValueType.PRIMITIVE, "Edm.String")
            self.store.set_entities(name, [singleton])
        self.register_function("judge.labelled", labelled)
        self.register_function("echo", lambda _, part: part.typed_parameters["text"])

    def init(self, odata, service_metadata):
        super().init(odata, service_metadata)
        times = dict.fromkeys(["lastManualSyncTriggerDateTime", "lastSyncDateTime"], "2026-07-16T15:13:29Z")
        self.create("windowsAutopilotSettings", {"syncStatus": "completed", **times})

    def create(self, set_name, body):
        """Reads `body` as the metadata says, gives it a key and stores it."""
        entity_set = self.service_metadata.edm.get_entity_set(set_name)
        entity = self.read_value(entity_set.entity_type, body)
        self._assign_keys(entity_set, entity)
        self.store.insert_entity(set_name, entity)
        return entity

    def read_value(self, structured_type, body):
        """Reads `body` as an entity or a complex value of the type. An error becomes a response with the status 400."""
        deserializer = self.odata.create_deserializer()
        read = deserializer.entity if isinstance(structured_type, EdmEntityType) else deserializer.complex
        return read(self.service_metadata.edm, structured_type, json.dumps(body))

    # The three methods below replace methods of odatapy.

    def _next_key(self, entity_set):
        """Keys are random texts. odatapy would count."""
        return entity_set.entity_type.key_predicate_names[0], str(uuid.uuid4())

    def _related(self, owner_set, owner_key, owner, nav):
        """A singleton contains all entities of the set, even those that were created along another path."""
        if owner_set.name in self.singletons:
            return self.store.entities(owner_set.get_binding_target(nav.name))
        return super()._related(owner_set, owner_key, owner, nav)

    def _entity_by_id(self, id_url, request):
        """Follows any path to an entity. odatapy knows only those of the form `set(key)`."""
        base = self._base(request)
        path = id_url.removeprefix(base)
        if "://" in path:
            raise ODataApplicationException(f"'{id_url}' is not below '{base}'.", 400)
        uri_info = Parser(self.service_metadata.edm).parse_uri(decode_path(path))
        return self._require_entity(self._resolve(request, uri_info))

    def process_action(self, request, response, uri_info, request_ct, response_ct):
        """Reads the parameters as the metadata says, and answers a value of the declared type.

        odatapy does not read a parameter whose type is an entity type, so this is done here.
        """
        with self.lock:
            edm = self.service_metadata.edm
            action = uri_info.last_resource.action
            bound = self._walk(request, uri_info.resource_parts[:-1], for_write=False)
            parameters = self.odata.create_deserializer(request_ct).action_parameters(edm, action, request.body)
            if action.return_type is None:
                set_properties(bound.entity, bound.entity_type, parameters.values())
                response.set_status(204)
                return

            values = ACTIONS[action.name](self, {name: parameter.value for name, parameter in parameters.items()})
            serializer = self._serializer(response_ct, request)
            answer_type = edm.resolve_type(action.return_type_fqn)
            context = self._context(request, f"Collection({answer_type})")
            if isinstance(answer_type, EdmEntityType):
                options = EntityCollectionSerializerOptions(context_url=context)
                body = serializer.entity_collection(edm, answer_type, EntityCollection(entities=values), options)
            else:
                values = [self.read_value(answer_type, value) for value in values]
                options = ComplexSerializerOptions(context_url=context, type_fqn=str(answer_type))
                body = serializer.complex_collection(edm, values, options)
            self._write(request, response, body, response_ct)


def set_properties(entity, entity_type, parameters):
    """What an action without an answer does: it sets the properties that have the names of its parameters."""
    for parameter in parameters:
        if entity_type.get_structural_property(parameter.name) is not None:
            entity.set_property(parameter.name, parameter.value, parameter.value_type, parameter.type)


def import_devices(service, parameters):
    """As in Graph, an import is pending at first. A device whose body has a state keeps it."""
    bodies = parameters.get("importedWindowsAutopilotDeviceIdentities") or []
    pending = {"state": {"deviceImportStatus": "pending"}}
    imports = [service.create("importedWindowsAutopilotDeviceIdentities", {**pending, **body}) for body in bodies]
    new = [device for device, body in zip(imports, bodies) if "state" not in body]
    completion = Timer(IMPORT_SECONDS, complete_imports, (service, new))
    completion.daemon = True
    completion.start()
    return imports


def complete_imports(service, imports):
    """Completes the imports, and registers their devices."""
    with service.lock:
        for device in imports:
            device.get_value("state").get_property("deviceImportStatus").value = "complete"
            names = ["serialNumber", "groupTag", "productKey"]
            service.create("windowsAutopilotDeviceIdentities", {name: device.get_value(name) for name in names})


def has_payload_links(service, parameters):
    """A profile is linked if it exists. Graph would look for its assignments."""
    profiles = {profile.get_value("id") for profile in service.store.entities("windowsAutopilotDeploymentProfiles")}
    items = []
    for payload in parameters.get("payloadIds") or []:
        linked = payload in profiles
        items.append({"payloadId": payload, "hasLink": linked, "error": "", "sources": ["direct"] if linked else []})
    return items


def delete_devices(service, parameters):
    set_name = "windowsAutopilotDeviceIdentities"
    devices = {device.get_value("serialNumber"): device for device in service.store.entities(set_name)}
    states = []
    for serial in parameters.get("serialNumbers") or []:
        found = serial in devices and service.store.remove_entity(set_name, devices[serial])
        state = {"deletionState": "accepted"} if found else {"deletionState": "failed", "errorMessage": "Not found."}
        states.append({"serialNumber": serial, **state})
    return states


# The actions that answer something.
ACTIONS = {"deleteDevices": delete_devices, "hasPayloadLinks": has_payload_links, "import": import_devices}


def labelled(target, part):
    """The samples whose shape has a label."""

    def label(sample):
        shape = sample.get_value("shape")
        return shape and shape.as_dict().get("label")

    return [sample for sample in target.entities if label(sample) == part.typed_parameters["label"]]


class Requests(WSGIRequestHandler):
    def get_environ(self):
        # Otherwise odatapy gets a path that is already decoded, and decodes it once more. And it gets `text/plain` from a
        # request that has no content, and so no type of it.
        content_type = self.headers.get("Content-Type", "")
        return {**super().get_environ(), "REQUEST_URI": self.path, "CONTENT_TYPE": content_type}

    def log_message(self, *_):
        pass


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 128


def main():
    odata = JsonOnly(strict_deserialization=True)
    handler = Handler(odata, odata.create_service_metadata(Model()))
    handler.register(Service(handler.service_metadata.edm.entity_container))
    server = Server(("127.0.0.1", 0), Requests)
    server.set_app(ODataWSGIApp(handler, MOUNT))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    print(f"http://127.0.0.1:{server.server_port}{MOUNT}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
