// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Custom Object Instances` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Custom Object Instances" custom_object_instances:
    ListCustomObjectInstances = list_custom_object_instances(path "custom_object_type_identifier": String)
        .references_contact_id(query "references_contact_id": String)
        .references_conversation_id(query "references_conversation_id": String)
        .external_id(query "external_id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    CreateCustomObjectInstances = create_custom_object_instances(path "custom_object_type_identifier": String, json "body": models::CreateOrUpdateCustomObjectInstanceRequest),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteCustomObjectInstancesByExternalId = delete_custom_object_instances_by_external_id(path "custom_object_type_identifier": String, query "external_id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    GetCustomObjectInstancesById = get_custom_object_instances_by_id(path "custom_object_type_identifier": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteCustomObjectInstancesById = delete_custom_object_instances_by_id(path "custom_object_type_identifier": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
