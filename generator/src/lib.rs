//! OpenAPI 3.0 description in, Rust SDK crate out.
//!
//! The stages, each a function of plain values (`ARCHITECTURE.md` has the picture):
//! source, normalise, overlay, document, lower, passes, name, plan, emit, render.
//! Nothing here reads or writes files, prints, or knows any API by name.

pub mod canonical;
pub mod contract;
pub mod diagnostics;
pub mod document;
pub mod normalise;
pub mod pointer;
pub mod source;
pub mod structure;
