use graph_models::odata::Page;

pub struct Printer {
    pub id: String,
}

pub fn read(text: &str) -> serde_json::Result<Page<Printer>> {
    serde_json::from_str(text)
}

fn main() {}
