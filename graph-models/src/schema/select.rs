//! Which properties a `$select` can name. The marks of a property are in lists of the schema of its type, and not in the
//! row of the property, because few properties have marks.

use super::tables::{PropertySchema, Role, TypeSchema};

impl TypeSchema {
    /// Returns the wire names of the properties, separated by commas: the value of the query option `$select` of a
    /// request to the beta version of Graph. It requests the properties of the model, except those that the model marks
    /// `not_selectable`. Navigation properties are not included, because `$expand` requests them. For an enumeration or
    /// a union, the text is empty.
    ///
    /// For a request to v1.0, use [`select_v1`](Self::select_v1): v1.0 refuses the name of a property that it does not
    /// have.
    ///
    /// ```
    /// # #[cfg(feature = "autopilot")] {
    /// use graph_models::{GraphEntity, autopilot::WindowsAutopilotDeploymentProfileAssignment};
    ///
    /// let schema = WindowsAutopilotDeploymentProfileAssignment::SCHEMA;
    /// assert_eq!(schema.select(), "id,target,source,sourceId");
    /// assert_eq!(schema.select_v1(), "id");
    /// # }
    /// ```
    #[must_use]
    pub fn select(&self) -> String {
        self.names(|_| true)
    }

    /// Returns the list of [`select`](Self::select) for a request to v1.0 of Graph: without the properties that the
    /// model marks `beta`, because only the beta version has them.
    ///
    /// A type that v1.0 does not have as a whole needs no marks, since v1.0 has no request for it.
    #[must_use]
    pub fn select_v1(&self) -> String {
        self.names(|name| !self.is_beta_only(name))
    }

    /// Whether [`select`](Self::select) names the property with this wire name: whether the type has the property, it is
    /// not a navigation property, and the model does not mark it `not_selectable`.
    ///
    /// ```
    /// # #[cfg(feature = "autopilot")] {
    /// use graph_models::{GraphEntity, autopilot::WindowsAutopilotDeviceIdentity};
    ///
    /// let schema = WindowsAutopilotDeviceIdentity::SCHEMA;
    /// assert!(schema.is_selectable("groupTag"));
    /// // The service refuses it, and `$expand` requests a navigation property.
    /// assert!(!schema.is_selectable("orderIdentifier") && !schema.is_selectable("deploymentProfile"));
    /// # }
    /// ```
    #[must_use]
    pub fn is_selectable(&self, name: &str) -> bool {
        self.property(name).is_some_and(|property| self.selects(property))
    }

    /// Whether the model marks the property with this wire name `beta`, because v1.0 does not have it. This can be a
    /// navigation property, which an `$expand` for v1.0 cannot name. `false` if the type does not have the property.
    ///
    /// ```
    /// # #[cfg(feature = "autopilot")] {
    /// use graph_models::{GraphEntity, autopilot::WindowsAutopilotDeviceIdentity};
    ///
    /// let schema = WindowsAutopilotDeviceIdentity::SCHEMA;
    /// assert!(schema.is_beta_only("remediationState") && schema.is_beta_only("deploymentProfile"));
    /// assert!(!schema.is_beta_only("groupTag"));
    /// # }
    /// ```
    #[must_use]
    pub fn is_beta_only(&self, name: &str) -> bool {
        self.is_listed(name, |schema| schema.beta)
    }

    /// Returns the names of the properties that `select` names and for which `include` is true.
    fn names(&self, include: impl Fn(&str) -> bool) -> String {
        let names = self.properties().filter(|property| self.selects(property)).map(PropertySchema::name);
        let names: Vec<_> = names.filter(|name| include(name)).collect();
        names.join(",")
    }

    /// Whether `select` names this property of the type.
    fn selects(&self, property: &PropertySchema) -> bool {
        property.role != Role::Navigation && !self.is_listed(property.name, |schema| schema.not_selectable)
    }

    /// Whether a list of this type, or the same list of its base, has this name. A type and its base never have
    /// properties of the same name.
    fn is_listed(&self, name: &str, list: fn(&Self) -> &'static [&'static str]) -> bool {
        list(self).contains(&name) || self.base.is_some_and(|base| base.schema.is_listed(name, list))
    }
}
