//! What comes in as a stream, as a reader.

use super::worker::{PANICKED, Worker};
use bytes::{Buf, Bytes};
use futures_core::Stream;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::Arc;

/// Reads a stream of bytes.
pub(super) struct Reader<S> {
    /// `None` at the end, and after an error.
    stream: Option<S>,
    chunk: Bytes,
    worker: Arc<Worker>,
}

impl<S, E> Reader<S>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin + Send + 'static,
    E: Into<io::Error> + Send + 'static,
{
    pub fn new(stream: S, worker: Arc<Worker>) -> Self {
        Reader {
            stream: Some(stream),
            chunk: Bytes::new(),
            worker,
        }
    }

    /// What has come in and was not read, and what is still to come.
    pub fn into_parts(self) -> (Bytes, Option<S>, Arc<Worker>) {
        (self.chunk, self.stream, self.worker)
    }

    /// Waits for the next part that is not empty.
    fn fill(&mut self) -> io::Result<()> {
        while self.chunk.is_empty()
            && let Some(mut stream) = self.stream.take()
        {
            let read = self.worker.wait(async move {
                let chunk = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await;
                (stream, chunk)
            });
            let (stream, chunk) = read.ok_or_else(|| io::Error::other(PANICKED))?;
            if let Some(chunk) = chunk.transpose().map_err(Into::into)? {
                self.stream = Some(stream);
                self.chunk = chunk;
            }
        }
        Ok(())
    }
}

impl<S, E> Read for Reader<S>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin + Send + 'static,
    E: Into<io::Error> + Send + 'static,
{
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        self.fill()?;
        let length = buffer.len().min(self.chunk.len());
        self.chunk.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}
