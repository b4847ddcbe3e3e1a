//! The client for code without `async`.
//!
//! It takes the same requests, gives the same responses, and has the same settings:
//!
//! ```no_run
//! use intercom_client::{Client, Error, Region, contacts};
//!
//! # fn main() -> Result<(), Error> {
//! let client = Client::builder("an access token").region(Region::Eu).build_blocking()?;
//! let contact = client.send(contacts::show_contact("6762f1a6"))?;
//! println!("{:?}", contact.email);
//! for contact in client.items(contacts::list_contacts().per_page(150)) {
//!     println!("{:?}", contact?.email);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every call blocks its thread until the response is there; the network's work is done by a thread
//! of the client. In `async` code use [`Client`](crate::Client): blocking there holds up all others.

mod body;
mod client;
mod download;
mod iter;
mod reader;
mod worker;

pub use body::Body;
pub use client::Client;
pub use download::Download;
pub use iter::{Items, Pages};
