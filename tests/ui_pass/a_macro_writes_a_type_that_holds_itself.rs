use graph_models::{GraphComplex, GraphEntity, odata::AdditionalProperties};

macro_rules! entity {
    ($name:ident { $key:ident: $key_type:ty, $($field:ident: $ty:ty,)+ ..$rest:ty }) => {
        #[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
        #[graph_entity(odata_type = "#microsoft.graph.folder", update)]
        pub struct $name {
            pub $key: $key_type,
            $(pub $field: $ty,)+
            #[graph_entity(additional)]
            pub rest: $rest,
        }
    };
}

macro_rules! optional {
    ($name:ident { $($field:ident: $ty:ty,)+ }) => {
        #[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
        #[graph_complex(odata_type = "#microsoft.graph.node", create)]
        pub struct $name {
            $(pub $field: Option<$ty>,)+
        }
    };
}

entity! {
    Folder {
        id: String,
        parent: Option<Box<Folder>>,
        folders: Option<Vec<Folder>>,
        root: Option<Box<Node>>,
        ..AdditionalProperties
    }
}

optional! {
    Node {
        size: i32,
        next: Box<Node>,
        children: Vec<Node>,
    }
}

fn main() {
    let node = Node { size: Some(2), next: Some(Box::default()), children: Some(vec![Node::default()]) };
    assert_eq!(NodeCreate::new().size(2).next(Node::default()).children([Node::default()]), NodeCreate::from(&node));
    let parent = Folder { id: "1".to_owned(), root: Some(Box::new(node)), ..Folder::default() };
    let folder = Folder { id: "2".to_owned(), parent: Some(Box::new(parent)), ..Folder::default() };
    let json = serde_json::to_string(&folder).unwrap();
    assert_eq!(serde_json::from_str::<Folder>(&json).unwrap(), folder);
    assert_eq!(FolderCreate::from(&folder), FolderCreate::new().parent(folder.parent.unwrap()));
    assert_eq!(FolderUpdate::new(), FolderUpdate::default());
}
