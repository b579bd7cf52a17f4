//! The profiles of pages, and what is wrong with those that are none.

use std::path::Path;

use graph_models::{
    autopilot::WindowsAutopilotDeploymentProfile,
    odata::{ErrorResponse, Page},
};
use serde_json::Value;

use crate::text;

/// What files hold.
#[derive(Default)]
pub(crate) struct Profiles {
    /// The profiles that can be read, in the order of the files.
    pub(crate) good: Vec<WindowsAutopilotDeploymentProfile>,
    /// What a reader of the table should know, as `path: message`.
    pub(crate) notes: Vec<String>,
    /// What cannot be read, as `path: message`.
    pub(crate) faults: Vec<String>,
}

impl Profiles {
    /// Adds the profiles of a file.
    pub(crate) fn read(&mut self, path: &Path) {
        let name = path.display();
        match text::read(path).and_then(|text| page(&text).map_err(|fault| format!("{name}: {fault}"))) {
            Ok(page) => self.add(&name.to_string(), page),
            Err(fault) => self.faults.push(fault),
        }
    }

    /// Adds the profiles of a page. One that cannot be read does not hide the others.
    fn add(&mut self, name: &str, page: Page<Value>) {
        let count = page.value.len();
        for (index, value) in page.value.into_iter().enumerate() {
            match serde_json::from_value(value) {
                Ok(profile) => self.good.push(profile),
                Err(error) => self.faults.push(format!("{name}: profile {} of {count}: {error}", index + 1)),
            }
        }
        if let Some(link) = page.next_link {
            self.notes.push(format!("{name}: there are more profiles: {link}"));
        }
    }
}

/// The page that a response is, or what it is instead.
fn page(text: &str) -> Result<Page<Value>, String> {
    serde_json::from_str(text).map_err(|error| match serde_json::from_str::<ErrorResponse>(text) {
        Ok(response) => format!("the service answered with an error: {response}"),
        Err(_) => format!("this is no page of profiles: {error}"),
    })
}
