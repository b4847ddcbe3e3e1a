//! OpenAPI 3.0 description in, Rust SDK crate out.
//!
//! The stages, each a function of plain values (`ARCHITECTURE.md` has the picture):
//! source, normalise, overlay, document, lower, passes, name, plan, emit, render.
//! Beside them stands `examples`, which takes the examples out of a description.
//! Nothing here reads or writes files, prints, or knows any API by name.

pub mod api;
pub mod canonical;
pub mod contract;
pub mod diagnostics;
pub mod document;
pub mod drift;
pub mod emit;
pub mod examples;
pub mod generate;
pub mod ident;
pub mod lower;
pub mod model;
pub mod name;
pub mod normalise;
pub mod overlay;
pub mod passes;
pub mod plan;
pub mod pointer;
pub mod read;
pub mod render;
mod salvage;
pub mod source;
pub mod structure;
pub mod surface;
pub mod text;

pub use read::read;
