// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Data Attributes`.

use crate::models;
use crate::runtime::{Request, Style};

/// `GET /data_attributes`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_data_attributes() -> Request<ListDataAttributes> {
    Request::new()
}

impl Request<ListDataAttributes> {
    /// `model`.
    #[must_use]
    #[inline]
    pub fn model(self, model: impl Into<models::ListDataAttributesModel>) -> Self {
        self.set_query(
            "model",
            Style::Form,
            &Into::<models::ListDataAttributesModel>::into(model),
        )
    }

    /// `include_archived`.
    #[must_use]
    #[inline]
    pub fn include_archived(self, include_archived: bool) -> Self {
        self.set_query("include_archived", Style::Form, &include_archived)
    }
}

/// `POST /data_attributes`
#[inline]
pub fn create_data_attribute(
    body: impl Into<models::CreateDataAttributeRequest>,
) -> Request<CreateDataAttribute> {
    Request::new().set_json(&Into::<models::CreateDataAttributeRequest>::into(body))
}

/// `PUT /data_attributes/{id}`
#[inline]
pub fn update_data_attribute(
    id: i64,
    body: impl Into<models::UpdateDataAttributeRequest>,
) -> Request<UpdateDataAttribute> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateDataAttributeRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`list_data_attributes`].
    ListDataAttributes: "listDataAttributes", Get "/data_attributes" -> crate::runtime::Json<models::DataAttributeList>
);

crate::runtime::paged!(
    ListDataAttributes: models::DataAttribute, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_data_attribute`].
    CreateDataAttribute: "createDataAttribute", Post "/data_attributes" -> crate::runtime::Json<models::DataAttribute>
);

crate::runtime::operation!(
    /// The operation of [`update_data_attribute`].
    UpdateDataAttribute: "updateDataAttribute", Put "/data_attributes/{id}" -> crate::runtime::Json<models::DataAttribute>
);
