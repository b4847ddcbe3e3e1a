//! A form on its way: pieces in memory, and files that are read while it is sent.

use super::upload::{BoxError, Chunks};
use bytes::Bytes;
use futures_core::Stream;
use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// What is still to be sent of a form.
#[derive(Default)]
pub(super) struct Form {
    pieces: VecDeque<Piece>,
    sent: u64,
}

enum Piece {
    Bytes(Bytes),
    File { chunks: Chunks, length: Option<u64> },
}

/// A file that has more or fewer bytes than was said. The form would end at another place than
/// its receiver expects.
#[derive(Debug)]
struct WrongLength {
    announced: u64,
    is_longer: bool,
}

impl Form {
    pub fn push_bytes(&mut self, bytes: impl Into<Bytes>) {
        self.pieces.push_back(Piece::Bytes(bytes.into()));
    }

    pub fn push_file(&mut self, chunks: Chunks, length: Option<u64>) {
        self.pieces.push_back(Piece::File { chunks, length });
    }

    /// How many bytes it has, if that is known of all files.
    pub fn length(&self) -> Option<u64> {
        let mut sum = 0_u64;
        for piece in &self.pieces {
            let length = match piece {
                Piece::Bytes(bytes) => bytes.len() as u64,
                Piece::File { length, .. } => (*length)?,
            };
            sum = sum.checked_add(length)?;
        }
        Some(sum)
    }

    /// The next bytes of the file that is being sent; `None` at its end.
    fn checked(
        &mut self,
        chunk: Option<Result<Bytes, BoxError>>,
        announced: Option<u64>,
    ) -> Option<Result<Bytes, BoxError>> {
        if let Some(Ok(bytes)) = &chunk {
            self.sent += bytes.len() as u64;
        }
        let announced = announced.unwrap_or(self.sent);
        let is_longer = self.sent > announced;
        let is_shorter = chunk.is_none() && self.sent < announced;
        if is_longer || is_shorter {
            let error = WrongLength {
                announced,
                is_longer,
            };
            return Some(Err(error.into()));
        }
        chunk
    }
}

impl Stream for Form {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let (chunk, length) = match self.pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    self.pieces.pop_front();
                    return Poll::Ready(Some(Ok(bytes)));
                }
                Some(Piece::File { chunks, length }) => {
                    (ready!(chunks.as_mut().poll_next(cx)), *length)
                }
            };
            match self.checked(chunk, length) {
                // To some, nothing is the end.
                Some(Ok(bytes)) if bytes.is_empty() => {}
                Some(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Err(error)) => {
                    self.pieces.clear();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    self.pieces.pop_front();
                    self.sent = 0;
                }
            }
        }
    }
}

impl fmt::Display for WrongLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let WrongLength { announced, .. } = self;
        let than = if self.is_longer { "longer" } else { "shorter" };
        write!(
            f,
            "the file is {than} than the {announced} bytes that were announced"
        )
    }
}

impl Error for WrongLength {}
