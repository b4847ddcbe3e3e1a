//! Operations: the types that tell requests apart.

use super::decode::Decode;
use http::Method;

/// An operation of the API.
pub trait Operation: 'static {
    /// How its successful responses are read.
    type Response: Decode;

    /// What the description says of it.
    const INFO: OperationInfo;
}

/// What the description says of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The operationId.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with a `{name}` for each parameter.
    pub path: &'static str,
}

impl OperationInfo {
    /// Describes an operation.
    #[doc(hidden)]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        OperationInfo { id, method, path }
    }
}

/// Defines an operation.
///
/// ```text
/// operation!(
///     /// Documentation.
///     ShowContact: "ShowContact", Get "/contacts/{id}" -> Json<Contact>
/// );
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __operation {
    (
        $(#[$meta:meta])*
        $name:ident: $id:literal, $method:ident $path:literal -> $response:ty
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl $crate::runtime::Operation for $name {
            type Response = $response;
            const INFO: $crate::runtime::OperationInfo =
                $crate::runtime::OperationInfo::new($id, $crate::__method!($method), $path);
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __method {
    (Get) => {
        ::http::Method::GET
    };
    (Put) => {
        ::http::Method::PUT
    };
    (Post) => {
        ::http::Method::POST
    };
    (Delete) => {
        ::http::Method::DELETE
    };
    (Options) => {
        ::http::Method::OPTIONS
    };
    (Head) => {
        ::http::Method::HEAD
    };
    (Patch) => {
        ::http::Method::PATCH
    };
    (Trace) => {
        ::http::Method::TRACE
    };
}
