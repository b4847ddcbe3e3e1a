//! Content that is read while it is sent: from a stream, or from what can be opened again.

use bytes::Bytes;
use futures_core::Stream;
use std::error::Error;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};

pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// A stream of bytes on the heap.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// Content that is not in memory. Clones share it.
#[derive(Clone)]
pub(super) struct Upload {
    source: Arc<Source>,
    length: Option<u64>,
}

enum Source {
    /// It can be read once; `None` when it has been.
    Once(Mutex<Option<Chunks>>),
    /// It can be read from its start each time.
    Again(Box<dyn Fn() -> Chunks + Send + Sync>),
}

impl Upload {
    /// Content that can be read once.
    pub fn once(chunks: Chunks, length: Option<u64>) -> Self {
        Upload {
            source: Arc::new(Source::Once(Mutex::new(Some(chunks)))),
            length,
        }
    }

    /// Content that is opened anew whenever it is sent.
    pub fn again(open: impl Fn() -> Chunks + Send + Sync + 'static, length: Option<u64>) -> Self {
        Upload {
            source: Arc::new(Source::Again(Box::new(open))),
            length,
        }
    }

    /// How many bytes it has, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Whether it can be read more than once.
    pub fn is_replayable(&self) -> bool {
        matches!(*self.source, Source::Again(_))
    }

    /// The content from its start; `None` if it has been read, and cannot be read again.
    pub fn open(&self) -> Option<Chunks> {
        match &*self.source {
            Source::Once(chunks) => {
                let mut chunks = chunks.lock().unwrap_or_else(PoisonError::into_inner);
                chunks.take()
            }
            Source::Again(open) => Some(open()),
        }
    }
}

/// The same content, and not only content that is the same: that nobody knows before it is read.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.source, &other.source)
    }
}

impl Eq for Upload {}

/// The chunks of a stream with errors of its own.
pub(super) fn stream_chunks<S, B, E>(stream: S) -> Chunks
where
    S: Stream<Item = Result<B, E>> + Send + 'static,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    Box::pin(Converted(Box::pin(stream)))
}

struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(chunk.map(|chunk| chunk.map(B::into).map_err(E::into)))
    }
}

/// The chunks of what `opening` results in.
pub(super) fn reader_chunks<F, R>(opening: F) -> Chunks
where
    F: Future<Output = io::Result<R>> + Send + 'static,
    R: AsyncRead + Send + 'static,
{
    Box::pin(Reading::Opening(Box::pin(opening)))
}

enum Reading<F, R> {
    Opening(Pin<Box<F>>),
    Open {
        reader: Pin<Box<R>>,
        buffer: Box<[u8]>,
    },
    Done,
}

/// How much is read at once.
const CHUNK: usize = 32 << 10;

impl<F, R> Stream for Reading<F, R>
where
    F: Future<Output = io::Result<R>>,
    R: AsyncRead,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let read = ready!(self.poll_read(cx));
        if !matches!(&read, Ok(chunk) if !chunk.is_empty()) {
            *self = Reading::Done;
        }
        Poll::Ready(match read {
            Ok(chunk) if chunk.is_empty() => None,
            read => Some(read.map_err(Into::into)),
        })
    }
}

impl<F, R> Reading<F, R>
where
    F: Future<Output = io::Result<R>>,
    R: AsyncRead,
{
    /// The next chunk, empty at the end.
    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        if let Reading::Opening(opening) = self {
            *self = Reading::Open {
                reader: Box::pin(ready!(opening.as_mut().poll(cx))?),
                buffer: vec![0; CHUNK].into(),
            };
        }
        let Reading::Open { reader, buffer } = self else {
            return Poll::Ready(Ok(Bytes::new()));
        };
        let mut buffer = ReadBuf::new(buffer);
        ready!(reader.as_mut().poll_read(cx, &mut buffer))?;
        Poll::Ready(Ok(Bytes::copy_from_slice(buffer.filled())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::{poll_fn, ready};

    async fn read(mut chunks: Chunks) -> Result<Vec<u8>, String> {
        let mut all = Vec::new();
        while let Some(chunk) = poll_fn(|cx| chunks.as_mut().poll_next(cx)).await {
            all.extend(chunk.map_err(|error| error.to_string())?);
        }
        assert!(poll_fn(|cx| chunks.as_mut().poll_next(cx)).await.is_none());
        Ok(all)
    }

    #[tokio::test]
    async fn a_reader_is_read_in_chunks() {
        let content: Vec<u8> = (0..100_000).map(|at| (at % 251) as u8).collect();
        let chunks = reader_chunks(ready(Ok(io::Cursor::new(content.clone()))));
        assert_eq!(read(chunks).await, Ok(content));
        let chunks = reader_chunks(ready(Ok(io::Cursor::new(vec![]))));
        assert_eq!(read(chunks).await, Ok(vec![]));
    }

    #[tokio::test]
    async fn what_cannot_be_opened_is_an_error() {
        let missing = || ready(Err::<io::Cursor<&str>, _>(io::Error::other("gone")));
        assert_eq!(read(reader_chunks(missing())).await, Err("gone".to_owned()));
    }

    #[tokio::test]
    async fn some_content_can_be_read_once_and_some_again() {
        let open = || reader_chunks(ready(Ok(io::Cursor::new("abc"))));
        let once = Upload::once(open(), Some(3));
        let clone = once.clone();
        assert!(once == clone && !once.is_replayable());
        assert_eq!(read(once.open().unwrap()).await, Ok(b"abc".to_vec()));
        assert!(clone.open().is_none());

        let again = Upload::again(open, None);
        assert!(again.is_replayable() && again != clone);
        for _ in 0..2 {
            assert_eq!(read(again.open().unwrap()).await, Ok(b"abc".to_vec()));
        }
    }
}
