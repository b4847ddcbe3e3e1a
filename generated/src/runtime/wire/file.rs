//! A file to upload.

use super::{Decoder, Source, View, Wire};
use crate::runtime::upload::{BoxError, Chunks, Upload, reader_chunks, stream_chunks};
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future;
use std::io;
use tokio::io::AsyncRead;

/// What to upload, with the name and the content type that it is sent under.
///
/// ```
/// use intercom_client::File;
///
/// let catalog = File::new(&b"[]"[..]).with_name("catalog.json").with_content_type("application/json");
/// ```
///
/// The content is in memory, or it is read while it is sent:
///
/// ```
/// # use intercom_client::File;
/// let catalog = File::from_opener(|| tokio::fs::File::open("catalog.json"), None)
///     .with_name("catalog.json");
/// ```
///
/// With its length the whole request has a length; without it, the request is sent in chunks, which
/// some servers and proxies refuse. The time limit of the request is for sending it, too; see
/// [`Request::with_timeout`](crate::Request::with_timeout).
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    content: Content,
    name: String,
    content_type: String,
}

#[derive(Clone, PartialEq, Eq)]
enum Content {
    Bytes(Bytes),
    Upload(Upload),
}

impl File {
    /// A file called `file`, of the type `application/octet-stream`.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        File::of(Content::Bytes(bytes.into()))
    }

    /// A file whose content is read from a stream, once: a request with it can be sent once. To
    /// give another length than the stream has is an error when it is sent.
    pub fn from_stream<S, B, E>(stream: S, length: impl Into<Option<u64>>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let upload = Upload::once(stream_chunks(stream), length.into());
        File::of(Content::Upload(upload))
    }

    /// A file whose content is read from a reader, once. See [`File::from_stream`].
    pub fn from_reader<R>(reader: R, length: impl Into<Option<u64>>) -> Self
    where
        R: AsyncRead + Send + 'static,
    {
        let chunks = reader_chunks(future::ready(Ok(reader)));
        File::of(Content::Upload(Upload::once(chunks, length.into())))
    }

    /// A file whose content is opened and read whenever it is sent, so that a request with it can
    /// be sent again.
    pub fn from_opener<O, F, R>(open: O, length: impl Into<Option<u64>>) -> Self
    where
        O: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<R>> + Send + 'static,
        R: AsyncRead + Send + 'static,
    {
        let upload = Upload::again(move || reader_chunks(open()), length.into());
        File::of(Content::Upload(upload))
    }

    fn of(content: Content) -> Self {
        File {
            content,
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

    /// The content, if it is in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Upload(_) => None,
        }
    }

    /// How many bytes it has, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Upload(upload) => upload.length(),
        }
    }

    /// Whether it can be sent more than once.
    pub fn is_replayable(&self) -> bool {
        match &self.content {
            Content::Bytes(_) => true,
            Content::Upload(upload) => upload.is_replayable(),
        }
    }

    /// The content from its start; `None` if it is in memory, or has been read for good.
    pub(in crate::runtime) fn open(&self) -> Option<Chunks> {
        match &self.content {
            Content::Bytes(_) => None,
            Content::Upload(upload) => upload.open(),
        }
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

/// In JSON a file is its content as a string, which only text survives; `null` if it is not in
/// memory.
impl Wire for File {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(_) => String::make(source, cx).map(File::new),
            Source::Value(value) => match value.view() {
                View::File(file) => Some(file.clone()),
                _ => None,
            },
        }
    }

    fn view(&self) -> View<'_> {
        View::File(self)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let File {
            name, content_type, ..
        } = self;
        write!(f, "File({name:?}, {content_type}, ")?;
        match self.length() {
            Some(length) => write!(f, "{length} bytes)"),
            None => f.write_str("stream)"),
        }
    }
}
