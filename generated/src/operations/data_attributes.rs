// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Data Attributes` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Data Attributes" data_attributes:
    ListDataAttributes = list_data_attributes()
        .model(query "model": models::ListDataAttributesModel)
        .include_archived(query "include_archived": bool);
    CreateDataAttribute = create_data_attribute(json "body": models::CreateDataAttributeRequest);
    UpdateDataAttribute = update_data_attribute(path "id": i64, json "body": models::UpdateDataAttributeRequest);
);
