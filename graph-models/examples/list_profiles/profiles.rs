//! The profiles of pages, and the errors in the pages.

use std::path::Path;

use graph_models::{
    autopilot::WindowsAutopilotDeploymentProfile,
    odata::{ErrorResponse, Page},
};
use serde_json::Value;

use crate::text;

/// The content of the files.
#[derive(Default)]
pub(crate) struct Profiles {
    /// The profiles that can be read, in the order of the files.
    pub(crate) good: Vec<WindowsAutopilotDeploymentProfile>,
    /// Notes for the reader of the table, as `path: message`.
    pub(crate) notes: Vec<String>,
    /// The errors in the files and profiles, as `path: message`.
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

    /// Adds the profiles of a page. A profile that cannot be read does not prevent the others from being read.
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

/// Reads a response as a page. The error describes the response if it is not a page.
fn page(text: &str) -> Result<Page<Value>, String> {
    serde_json::from_str(text).map_err(|error| match serde_json::from_str::<ErrorResponse>(text) {
        Ok(response) => format!("the service answered with an error: {response}"),
        Err(_) => format!("the file is not a page of profiles: {error}"),
    })
}
