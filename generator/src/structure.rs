//! Whether a tree is an OpenAPI 3.0 document, and what of it the generator does not represent.

pub mod model;
pub mod rewrite;
