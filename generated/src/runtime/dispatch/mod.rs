//! Operations by name, or by method and path: for scripts, proxies and command lines, which learn
//! only at run time what to call.
//!
//! An [`Endpoint`] stands for one operation. It builds a request from JSON through the same
//! function and the same models as code does, and turns the response back into JSON. What differs
//! from the API's description on the way is listed, and nothing is lost.
//!
//! ```
//! use intercom_client::dispatch::{self, Arguments};
//! use serde_json::json;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let Some(endpoint) = dispatch::endpoint("UpdateContact") else {
//!     return Err("the feature of its tag is off".into());
//! };
//! let arguments = Arguments::from_json(json!({
//!     "path": {"id": "6762f1a6"},
//!     "query": {"include_merge_history": true},
//!     "body": {"name": "Ada", "custom_attributes": {"plan": "pro"}},
//! }))?;
//! let call = endpoint.call(&arguments)?;
//! assert_eq!(call.parts().path(), "/contacts/6762f1a6");
//! assert_eq!(call.parts().query(), "include_merge_history=true");
//! assert!(call.mismatches().is_empty());
//! // Then: client.dispatch(call).await?.value().to_json()
//! # Ok(())
//! # }
//! ```
//!
//! [`find`] goes the other way, from a request that someone made to its operation. A path without
//! parameters wins over one with: `/contacts/search` is never the contact called `search`.
//!
//! ```
//! use intercom_client::dispatch;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let found = dispatch::find(&http::Method::GET, "/contacts/a%2Fb").ok_or("no operation")?;
//! assert_eq!(found.endpoint.id(), "ShowContact");
//! assert_eq!(found.path, [("id", "a/b".to_owned())]);
//! # Ok(())
//! # }
//! ```
//!
//! # What is not JSON
//!
//! - **Forms** (`multipart/form-data`): the body is an object with a member for each field. A file
//!   is the text that it consists of, or comes beside the object: [`Arguments::with_file`].
//! - **Responses** without JSON are another [`Payload`]: text, bytes, the address a redirect leads
//!   to (it is not followed), or nothing.
//!
//! # Errors
//!
//! [`Endpoint::decode_error`] reads the body of a failure as the model that the description has for
//! its status, where there is one:
//!
//! ```
//! use intercom_client::dispatch::{self, Payload};
//! # use intercom_client::RawResponse;
//! use serde_json::json;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let response = RawResponse {
//! #     uri: http::Uri::from_static("https://api.intercom.io/contacts/1"),
//! #     status: http::StatusCode::UNAUTHORIZED,
//! #     headers: http::HeaderMap::new(),
//! #     body: r#"{"type": "error.list", "errors": [{"code": 401}]}"#.into(),
//! # };
//! let endpoint = dispatch::endpoint("ShowContact").ok_or("no operation")?;
//! let decoded = endpoint.decode_error(&response);
//! let body = json!({"type": "error.list", "errors": [{"code": 401}]});
//! assert_eq!(decoded.payload, Payload::Json(body));
//! let mismatch = "expected string, found integer at /errors/0/code";
//! assert_eq!(decoded.mismatches[0].to_string(), mismatch);
//! # Ok(())
//! # }
//! ```
//!
//! Only the operations of the tags whose features are on are there.

mod arguments;
mod call;
mod endpoint;
mod error_body;
mod payload;
mod reader;
mod route;
mod table;

pub use super::query::Style;
#[doc(hidden)]
pub use crate::__endpoints as table;
pub use arguments::{ArgumentError, Arguments};
pub use call::Call;
pub use endpoint::{Endpoint, Parameter, Place};
#[doc(hidden)]
pub use error_body::ErrorDecoder;
pub use payload::{Decoded, Payload};
#[doc(hidden)]
pub use payload::{IntoPayload, payload};
#[doc(hidden)]
pub use reader::Reader;
pub use route::Route;

use crate::operations::TABLES;
use http::Method;

/// All operations, tag by tag.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    TABLES.iter().copied().flatten()
}

/// The operation with that operationId.
pub fn endpoint(id: &str) -> Option<&'static Endpoint> {
    endpoints().find(|endpoint| endpoint.id() == id)
}

/// The operation that a request with that method and path is for, and the parameters in the path.
///
/// The path is one as it stands in a request line: encoded, and without scheme and host. A query
/// behind it is ignored.
pub fn find(method: &Method, path: &str) -> Option<Route> {
    route::find(endpoints(), method, path)
}
