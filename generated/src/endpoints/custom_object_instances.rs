// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Custom Object Instances`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /custom_object_instances/{custom_object_type_identifier}`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_custom_object_instances(
    custom_object_type_identifier: impl Into<PathParam>,
) -> Request<ListCustomObjectInstances> {
    Request::new()
        .set_path("custom_object_type_identifier", custom_object_type_identifier)
}

impl Request<ListCustomObjectInstances> {
    /// `references_contact_id`.
    #[must_use]
    #[inline]
    pub fn references_contact_id(
        self,
        references_contact_id: impl Into<String>,
    ) -> Self {
        self.set_query(
            "references_contact_id",
            Style::Form,
            &Into::<String>::into(references_contact_id),
        )
    }

    /// `references_conversation_id`.
    #[must_use]
    #[inline]
    pub fn references_conversation_id(
        self,
        references_conversation_id: impl Into<String>,
    ) -> Self {
        self.set_query(
            "references_conversation_id",
            Style::Form,
            &Into::<String>::into(references_conversation_id),
        )
    }

    /// `external_id`.
    #[must_use]
    #[inline]
    pub fn external_id(self, external_id: impl Into<String>) -> Self {
        self.set_query("external_id", Style::Form, &Into::<String>::into(external_id))
    }

    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`. At most 150.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `POST /custom_object_instances/{custom_object_type_identifier}`
#[inline]
pub fn create_custom_object_instances(
    custom_object_type_identifier: impl Into<PathParam>,
    body: impl Into<models::CreateOrUpdateCustomObjectInstanceRequest>,
) -> Request<CreateCustomObjectInstances> {
    Request::new()
        .set_path("custom_object_type_identifier", custom_object_type_identifier)
        .set_json(&Into::<models::CreateOrUpdateCustomObjectInstanceRequest>::into(body))
}

/// `DELETE /custom_object_instances/{custom_object_type_identifier}`
#[inline]
pub fn delete_custom_object_instances_by_external_id(
    custom_object_type_identifier: impl Into<PathParam>,
    external_id: impl Into<String>,
) -> Request<DeleteCustomObjectInstancesByExternalId> {
    Request::new()
        .set_path("custom_object_type_identifier", custom_object_type_identifier)
        .set_query("external_id", Style::Form, &Into::<String>::into(external_id))
}

/// `GET /custom_object_instances/{custom_object_type_identifier}/{id}`
#[inline]
pub fn get_custom_object_instances_by_id(
    custom_object_type_identifier: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<GetCustomObjectInstancesById> {
    Request::new()
        .set_path("custom_object_type_identifier", custom_object_type_identifier)
        .set_path("id", id)
}

/// `DELETE /custom_object_instances/{custom_object_type_identifier}/{id}`
#[inline]
pub fn delete_custom_object_instances_by_id(
    custom_object_type_identifier: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DeleteCustomObjectInstancesById> {
    Request::new()
        .set_path("custom_object_type_identifier", custom_object_type_identifier)
        .set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_custom_object_instances`].
    ListCustomObjectInstances: "listCustomObjectInstances", Get "/custom_object_instances/{custom_object_type_identifier}" -> crate::runtime::Json<models::CustomObjectInstancesPaginatedList>
);

crate::runtime::paged!(
    ListCustomObjectInstances: models::CustomObjectInstance, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_custom_object_instances`].
    CreateCustomObjectInstances: "createCustomObjectInstances", Post "/custom_object_instances/{custom_object_type_identifier}" -> crate::runtime::Json<models::CustomObjectInstance>
);

crate::runtime::operation!(
    /// The operation of [`delete_custom_object_instances_by_external_id`].
    DeleteCustomObjectInstancesByExternalId: "deleteCustomObjectInstancesByExternalId", Delete "/custom_object_instances/{custom_object_type_identifier}" -> crate::runtime::Json<models::CustomObjectInstanceDeleted>
);

crate::runtime::operation!(
    /// The operation of [`get_custom_object_instances_by_id`].
    GetCustomObjectInstancesById: "getCustomObjectInstancesById", Get "/custom_object_instances/{custom_object_type_identifier}/{id}" -> crate::runtime::Json<models::CustomObjectInstance>
);

crate::runtime::operation!(
    /// The operation of [`delete_custom_object_instances_by_id`].
    DeleteCustomObjectInstancesById: "deleteCustomObjectInstancesById", Delete "/custom_object_instances/{custom_object_type_identifier}/{id}" -> crate::runtime::Json<models::CustomObjectInstanceDeleted>
);
