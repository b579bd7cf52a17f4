use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user")]
pub struct User {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.group", update)]
pub struct Group {
    pub id: String,
    pub display_name: Option<String>,
    pub group_types: Option<Vec<String>>,
    #[graph_entity(bind)]
    pub boss: Option<User>,
    #[graph_entity(bind)]
    pub members: Option<Vec<User>>,
}

fn main() {
    let _ = GroupCreate::new().members("users/1");
}
