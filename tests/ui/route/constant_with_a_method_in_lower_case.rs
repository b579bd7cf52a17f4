use graph_models::Route;

pub const LIST: Route<0> = Route::new("get", "/print/shares");

fn main() {}
