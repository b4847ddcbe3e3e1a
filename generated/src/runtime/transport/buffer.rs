//! Reads a body whole, up to a limit.

use super::{ResponseBody, TransportError};
use bytes::Bytes;

/// What has been read of a body. It outlives the reading, so that what came before a failure is
/// still there.
pub(in crate::runtime) struct Buffer {
    limit: usize,
    /// The first piece, until there is a second one.
    first: Bytes,
    bytes: Vec<u8>,
}

/// How much room is made on the server's word alone.
pub(in crate::runtime) const BELIEVED: usize = 1 << 20;

impl Buffer {
    pub fn new(limit: usize) -> Self {
        Buffer {
            limit,
            first: Bytes::new(),
            bytes: Vec::new(),
        }
    }

    /// Reads a body, of which the server has said that it has `length` bytes.
    ///
    /// A body that comes in one piece is not copied.
    pub async fn read(
        &mut self,
        mut body: ResponseBody,
        length: Option<usize>,
    ) -> Result<Bytes, TransportError> {
        self.fits(length.unwrap_or_default())?;
        let Some(first) = body.chunk().await? else {
            return Ok(Bytes::new());
        };
        self.fits(first.len())?;
        self.first = first;
        let Some(second) = body.chunk().await? else {
            return Ok(std::mem::take(&mut self.first));
        };
        let first = std::mem::take(&mut self.first);
        self.append(&first, length.unwrap_or_default())?;
        self.append(&second, 0)?;
        while let Some(next) = body.chunk().await? {
            self.append(&next, 0)?;
        }
        Ok(std::mem::take(&mut self.bytes).into())
    }

    fn fits(&self, length: usize) -> Result<(), TransportError> {
        if length > self.limit {
            return Err(TransportError::too_long(self.limit));
        }
        Ok(())
    }

    /// What was read before the reading failed.
    pub fn into_bytes(self) -> Bytes {
        if self.bytes.is_empty() {
            return self.first;
        }
        self.bytes.into()
    }

    /// Makes room by doubling, but for no more than the limit.
    fn append(&mut self, part: &[u8], expected: usize) -> Result<(), TransportError> {
        let length = self.bytes.len() + part.len();
        self.fits(length)?;
        if length > self.bytes.capacity() {
            // What the server expects counts, but for no more than it costs nothing to believe.
            let expected = expected.min(BELIEVED);
            let room = length.max(2 * self.bytes.capacity()).max(expected);
            let room = room.min(self.limit);
            self.bytes.reserve_exact(room - self.bytes.len());
        }
        self.bytes.extend_from_slice(part);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_core::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    /// Chunks of this size without an end.
    struct Endless(usize);

    impl Stream for Endless {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(Some(Ok(vec![b'a'; self.0].into())))
        }
    }

    #[tokio::test]
    async fn a_body_in_one_piece_is_not_copied() {
        let whole = Bytes::from(vec![1; 10]);
        let read = Buffer::new(10).read(whole.clone().into(), Some(10)).await;
        assert_eq!(read.unwrap().as_ptr(), whole.as_ptr());
    }

    #[tokio::test]
    async fn no_more_than_the_limit_is_held() {
        for (chunk, held) in [(1, 1000), (300, 900), (999, 999), (1001, 0)] {
            let mut buffer = Buffer::new(1000);
            let body = ResponseBody::from_stream(Endless(chunk));
            let error = buffer.read(body, None).await.unwrap_err();
            assert!(error.is_too_long());
            assert!(buffer.bytes.capacity() <= 1000);
            assert_eq!(buffer.into_bytes().len(), held);
        }
    }

    #[tokio::test]
    async fn a_body_that_is_said_to_be_too_long_is_not_read() {
        let mut buffer = Buffer::new(1000);
        let error = buffer.read("a".into(), Some(1001)).await.unwrap_err();
        assert!(error.is_too_long());
        assert_eq!(buffer.read("a".into(), Some(1000)).await.unwrap(), "a");
    }
}
