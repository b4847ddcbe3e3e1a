// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Data Attributes` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Data Attributes" data_attributes:
    ListDataAttributes = list_data_attributes()
        .model(query "model": models::ListDataAttributesModel)
        .include_archived(query "include_archived": bool),
        401 | 422 => crate::runtime::Json<models::Error>;
    CreateDataAttribute = create_data_attribute(json "body": models::CreateDataAttributeRequest),
        400 | 401 => crate::runtime::Json<models::Error>;
    UpdateDataAttribute = update_data_attribute(path "id": i64, json "body": models::UpdateDataAttributeRequest),
        400 | 401 | 404 | 422 => crate::runtime::Json<models::Error>;
);
