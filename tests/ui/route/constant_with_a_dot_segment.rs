use graph_models::Route;

pub const LIST: Route<0> = Route::new("GET", "/print/%2e%2E/shares");

fn main() {}
