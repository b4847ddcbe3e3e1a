//! The bodies that errors come with.

use super::wire::{Decoder, Extra, Node, Wire};

/// One of the errors that a response lists.
#[non_exhaustive]
pub struct ApiErrorItem {
    /// What is wrong, for programs: `not_found`.
    pub code: Option<String>,
    /// What is wrong, for people.
    pub message: Option<String>,
    /// The field of the request that is to blame.
    pub field: Option<String>,
    /// What was received beside, or instead of, the fields above.
    pub extra: Extra,
}

crate::__model!(ApiErrorItem {
    code: "code" nullable,
    message: "message" nullable,
    field: "field" nullable,
});

/// A body as the API writes it: `{"type": "error.list", "request_id": "b8", "errors": [...]}`.
pub(super) struct ErrorBody {
    pub r#type: Option<String>,
    pub request_id: Option<String>,
    pub errors: Option<Vec<ApiErrorItem>>,
    pub extra: Extra,
}

crate::__model!(ErrorBody {
    r#type: "type",
    request_id: "request_id" nullable,
    errors: "errors",
});

const LIST: &str = "error.list";

impl ErrorBody {
    /// Reads the body of a response that failed. What is not understood is left out.
    pub(super) fn parse(body: &[u8]) -> Self {
        let Ok(node) = Node::parse(body) else {
            return ErrorBody::default();
        };
        let cx = &mut Decoder::default();
        let mut parsed = ErrorBody::decode(&node, cx).unwrap_or_default();
        if parsed.errors.is_none() {
            parsed.errors = single(&node, cx).map(|item| vec![item]);
        }
        parsed
    }

    /// Reads the body of a response that claims to be a success, if it lists errors all the same.
    pub(super) fn parse_list(body: &[u8]) -> Option<Self> {
        let is_object = body.trim_ascii_start().first() == Some(&b'{');
        if !is_object || memchr::memmem::find(body, LIST.as_bytes()).is_none() {
            return None;
        }
        Some(ErrorBody::parse(body)).filter(|parsed| parsed.r#type.as_deref() == Some(LIST))
    }
}

/// An error that is not in a list: `{"code": "not_found", "message": "..."}`.
fn single(node: &Node<'_>, cx: &mut Decoder) -> Option<ApiErrorItem> {
    let item = ApiErrorItem::decode(node, cx)?;
    (item.code.is_some() || item.message.is_some()).then_some(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read() {
        let body = ErrorBody::parse(
            br#"{"type": "error.list", "request_id": "b8", "errors": [
                {"code": "not_found", "message": "User Not Found", "hint": 1}, {"field": "email"}
            ]}"#,
        );
        assert_eq!(body.request_id.as_deref(), Some("b8"));
        let [first, second] = body.errors.as_deref().unwrap() else {
            panic!("{body:?}")
        };
        assert_eq!(first.code.as_deref(), Some("not_found"));
        assert_eq!(first.message.as_deref(), Some("User Not Found"));
        assert_eq!(first.extra.get("hint"), Some(&1.into()));
        assert_eq!(second.field.as_deref(), Some("email"));
    }

    #[test]
    fn an_error_that_is_not_in_a_list_is_read() {
        let body = ErrorBody::parse(br#"{"code": "x", "message": "y", "request_id": null}"#);
        let codes = body.errors.into_iter().flatten().map(|item| item.code);
        assert_eq!(codes.collect::<Vec<_>>(), [Some("x".to_owned())]);
    }

    #[test]
    fn other_bodies_say_nothing() {
        for body in ["", "<html>", "null", "[]", "1", "{", r#"{"errors": "no"}"#] {
            assert_eq!(ErrorBody::parse(body.as_bytes()).errors, None, "{body}");
        }
    }

    #[test]
    fn only_a_list_makes_a_success_an_error() {
        let list = |body: &str| ErrorBody::parse_list(body.as_bytes()).is_some();
        assert!(list(r#" {"type": "error.list", "errors": []}"#));
        assert!(!list(r#"{"type": "contact", "name": "error.list"}"#));
        assert!(!list(r#"{"errors": []}"#));
        assert!(!list("error.list"));
        assert!(!list(r#"["error.list"]"#));
    }
}
