//! The drift as a page for people or data for programs, a format in each file.

mod text;

pub use text::text;
