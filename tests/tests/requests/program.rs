use std::{error::Error, thread::sleep, time::Duration};

use graph_models::{
    GraphEntity, Secret,
    autopilot::{
        Import, ImportedWindowsAutopilotDeviceIdentity as Imported, ImportedWindowsAutopilotDeviceIdentityCreate,
        WindowsAutopilotDeviceIdentity as Device,
    },
    edm::Binary,
    odata::Page,
    request::{Answer, Batch, Filter, Query, Request, ResponseError},
};

const SECOND: Duration = Duration::from_secs(1);

struct Graph {
    agent: ureq::Agent,
    base: String,
    token: Secret<String>,
}

impl Graph {
    fn send<A: Answer>(&self, request: &Request<A>) -> Result<A, Box<dyn Error>> {
        for _ in 0..5 {
            let mut sent = request.to_http(&self.base)?;
            sent.headers_mut().insert("authorization", format!("Bearer {}", self.token.expose()).parse()?);
            let (parts, mut body) = self.agent.run(sent)?.into_parts();
            match request.read_http(&http::Response::from_parts(parts, body.read_to_vec()?)) {
                Err(error) if error.status() == Some(429) => sleep(error.retry_after().unwrap_or(SECOND)),
                answer => return Ok(answer?),
            }
        }
        Err("the service is too busy".into())
    }

    fn list<T: GraphEntity>(&self, first: Request<Page<T>>) -> Result<Vec<T>, Box<dyn Error>> {
        let (mut items, mut next) = (Vec::new(), Some(first));
        while let Some(request) = next {
            let page = self.send(&request)?;
            next = request.follow(&page);
            items.extend(page.value);
        }
        Ok(items)
    }
}

/// A user, of which this program knows two properties.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.user",
    update,
    routes(
        #[permissions("User.ReadWrite.All")]
        UPDATE = "PATCH /users/{userId}",
    )
)]
struct User {
    id: String,
    job_title: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let base = "https://graph.microsoft.com/beta".to_owned();
    run(&Graph { agent, base, token: std::env::var("GRAPH_TOKEN")?.into() })
}

fn run(graph: &Graph) -> Result<(), Box<dyn Error>> {
    // All pages of the devices that the filter selects.
    let kiosks = Query::new().filter(Filter::contains(Device::NAMES.group_tag, "Kiosk"));
    let devices = graph.list(Device::LIST.request([])?.query(kiosks))?;
    println!("{} devices", devices.len());

    // An action with a body.
    let device = ImportedWindowsAutopilotDeviceIdentityCreate::new()
        .serial_number("SN-1")
        .hardware_identifier(Binary::from_base64("aGFyZHdhcmU=")?);
    let import = Import { imported_windows_autopilot_device_identities: Some(vec![device]), ..Import::default() };
    let imported = graph.send(&Imported::IMPORT.request([])?.body(&import)?)?;
    println!("{} imports", imported.value.len());

    // A change to an entity that is authored here.
    let title = UserUpdate::new().job_title("Engineer");
    match graph.send(&User::UPDATE.request(["adele@contoso.com"])?.body(&title)?) {
        Ok(_) => println!("changed"),
        Err(error) => match error.downcast_ref::<ResponseError>() {
            Some(refused) if refused.status() == Some(404) => println!("there is no such user: {refused}"),
            _ => return Err(error),
        },
    }

    // Up to twenty requests in one.
    let (mut batch, mut steps) = (Batch::new(), Vec::new());
    for device in devices.iter().take(Batch::MAX_STEPS) {
        steps.push(batch.add(&Device::GET.request([&device.id])?)?);
    }
    if !batch.is_empty() {
        let answers = graph.send(&batch.request()?)?;
        for step in &steps {
            println!("{:?}", answers.read(step)?.enrollment_state);
        }
    }
    Ok(())
}
