// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Visitors`.

use crate::models;
use crate::runtime::{Request, Style};

/// `GET /visitors`
#[inline]
pub fn retrieve_visitor_with_user_id(
    user_id: impl Into<String>,
) -> Request<RetrieveVisitorWithUserId> {
    Request::new().set_query("user_id", Style::Form, &Into::<String>::into(user_id))
}

/// `PUT /visitors`
#[inline]
pub fn update_visitor(
    body: impl Into<models::UpdateVisitorRequest>,
) -> Request<UpdateVisitor> {
    Request::new().set_json(&Into::<models::UpdateVisitorRequest>::into(body))
}

/// `POST /visitors/convert`
#[inline]
pub fn convert_visitor(
    body: impl Into<models::ConvertVisitorRequest>,
) -> Request<ConvertVisitor> {
    Request::new().set_json(&Into::<models::ConvertVisitorRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`retrieve_visitor_with_user_id`].
    RetrieveVisitorWithUserId: "retrieveVisitorWithUserId", Get "/visitors" -> crate::runtime::Json<models::Visitor>
);

crate::runtime::operation!(
    /// The operation of [`update_visitor`].
    UpdateVisitor: "updateVisitor", Put "/visitors" -> crate::runtime::Json<models::Visitor>
);

crate::runtime::operation!(
    /// The operation of [`convert_visitor`].
    ConvertVisitor: "convertVisitor", Post "/visitors/convert" -> crate::runtime::Json<models::Contact>
);
