//! OpenAPI 3.0 description in, Rust SDK crate out.
//!
//! The stages, each a function of plain values (`ARCHITECTURE.md` has the picture):
//! source, normalise, overlay, document, lower, passes, name, plan, emit, render.
//! Nothing here reads or writes files, prints, or knows any API by name.

pub mod api;
pub mod diagnostics;
pub mod pointer;
pub mod read;
pub mod canonical;
pub mod contract;
pub mod document;
pub mod normalise;
pub mod overlay;
pub mod source;
pub mod structure;
pub mod lower;
pub mod model;
pub mod passes;
pub mod text;
pub mod ident;
pub mod name;
pub mod plan;
pub mod emit;
pub mod render;
pub mod generate;
pub mod surface;

pub use read::read;
