use graph_models::Route;

pub const GET: Route<2> = Route::new("GET", "/print/shares/{printerShareId}");

fn main() {}
