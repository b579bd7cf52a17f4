use graph_models::{Secret, request::Filter};

fn main() {
    let pin = Secret::new("1234".to_owned());
    let _ = Filter::eq("pin", pin);
}
