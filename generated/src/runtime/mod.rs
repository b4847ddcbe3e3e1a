//! What the generated code is written against. Written by hand; the public names are re-exported
//! by the crate's root.

#[cfg(feature = "blocking")]
pub mod blocking;
mod budget;
mod builder;
mod call;
mod client;
mod decode;
#[cfg(feature = "dispatch")]
pub mod dispatch;
mod download;
mod error;
mod error_body;
mod exchange;
mod form;
mod gate;
mod link;
#[cfg(test)]
mod mock;
mod multipart;
mod operation;
mod options;
pub mod paging;
mod path;
mod poll;
mod query;
mod random;
mod rate_limit;
mod region;
mod request;
mod response;
mod retry;
mod settings;
mod shared;
mod trace;
mod transport;
mod upload;
mod version;
#[cfg(feature = "webhooks")]
pub mod webhooks;
pub mod wire;

pub use builder::ClientBuilder;
pub use client::{Client, Output};
pub use decode::{
    Binary, Decode, DecodeError, Empty, Json, RawResponse, Redirect, RedirectError, Text,
    first_accept,
};
pub use download::{Download, Downloadable};
pub use error::{Error, ErrorKind};
pub use error_body::ApiErrorItem;
pub use multipart::{Content, Multipart, Part};
pub use operation::{Operation, OperationInfo};
pub use paging::{Items, Paged, Pages, PagingError};
pub use path::PathParam;
pub use poll::{JobState, PollError, PollPolicy};
pub use query::Style;
pub use rate_limit::RateLimit;
pub use region::Region;
pub use request::{Body, InvalidArgument, Parts, Request};
pub use response::Response;
pub use retry::RetryPolicy;
pub use transport::{BoxFuture, Exchanged, RequestBody, ResponseBody, Transport, TransportError};
pub use version::ApiVersion;

#[doc(hidden)]
pub use crate::{
    __model as model, __operation as operation, __paged as paged, __responses as responses,
    __string_enum as string_enum, __union as union,
};
