//! A file to upload.

use super::{Decoder, Encoder, Node, Wire};
use bytes::Bytes;
use std::fmt;

/// Bytes to upload, with the name and the content type that they are sent under.
///
/// ```
/// use intercom_client::File;
///
/// let catalog = File::new(&b"[]"[..]).with_name("catalog.json").with_content_type("application/json");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    bytes: Bytes,
    name: String,
    content_type: String,
}

impl File {
    /// A file called `file`, of the type `application/octet-stream`.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        File {
            bytes: bytes.into(),
            name: "file".to_owned(),
            content_type: "application/octet-stream".to_owned(),
        }
    }

    /// Sets the name.
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the content type.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The content.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        File::new(bytes)
    }
}

impl From<Bytes> for File {
    fn from(bytes: Bytes) -> Self {
        File::new(bytes)
    }
}

/// In JSON a file is its content as a string, which only text survives.
impl Wire for File {
    fn decode(node: &Node<'_>, cx: &mut Decoder) -> Option<Self> {
        String::decode(node, cx).map(File::new)
    }

    fn encode(&self, out: &mut Encoder) {
        out.string(&String::from_utf8_lossy(&self.bytes));
    }

    fn file(&self) -> Option<&File> {
        Some(self)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let File {
            name,
            content_type,
            bytes,
        } = self;
        write!(f, "File({name:?}, {content_type}, {} bytes)", bytes.len())
    }
}
