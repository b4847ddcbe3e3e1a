//! A client for the Intercom API.
//!
//! The functions that make requests are in one module for each tag of the API's description, and
//! are named after its operations; [`Client::send`] sends what they return.

#[doc(hidden)]
pub mod runtime;

// <regen>
#[rustfmt::skip]
pub mod endpoints;
#[rustfmt::skip]
pub mod models;

pub use endpoints::*;
// </regen>

pub use runtime::wire::{
    Extra, File, Map, Mismatch, MismatchKind, Null, Nullable, Number, StringEnum, Timestamp,
    UnknownValue,
};
pub use runtime::{
    ApiErrorItem, ApiVersion, Body, Client, ClientBuilder, DecodeError, Error, ErrorKind,
    InvalidArgument, Multipart, Operation, OperationInfo, Output, Parts, PathParam, RateLimit,
    RawResponse, Region, Request, Response,
};
