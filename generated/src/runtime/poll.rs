//! Jobs: asking again and again until one is done.

use super::client::{Client, Output};
use super::decode::Decode;
use super::error::Error;
use super::operation::Operation;
use super::request::Request;
use super::wire::{Encoder, Fields, Node, read};
use std::fmt;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

/// How often to ask, and for how long.
///
/// ```
/// use intercom_client::PollPolicy;
/// use std::time::Duration;
///
/// let policy = PollPolicy::new()
///     .with_initial_delay(Duration::from_secs(5))
///     .with_deadline(Duration::from_secs(10 * 60));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct PollPolicy {
    initial_delay: Duration,
    factor: f64,
    max_delay: Duration,
    deadline: Option<Duration>,
}

/// What the last answer says of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// It is not done yet.
    Pending,
    /// It is done.
    Done,
    /// It failed, or somebody canceled it.
    Failed,
}

/// Why a job has no result. `T` is what the API says of the job.
#[derive(Debug)]
#[non_exhaustive]
pub enum PollError<T> {
    /// There was no answer.
    Request(Error),
    /// The job failed, or somebody canceled it.
    Failed(Box<T>),
    /// It was not done in time; with the last answer, if there was one.
    Deadline(Option<Box<T>>),
}

impl PollPolicy {
    /// Asks at once, after two more seconds, then after twice as long each time but no more than
    /// half a minute, and for one hour in all.
    pub fn new() -> Self {
        PollPolicy {
            initial_delay: Duration::from_secs(2),
            factor: 2.0,
            max_delay: Duration::from_secs(30),
            deadline: Some(Duration::from_secs(60 * 60)),
        }
    }

    /// Sets how long to wait after the first answer.
    #[must_use]
    pub fn with_initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// Sets by what each wait is longer than the one before; 1 for the same wait each time, which
    /// anything less counts as.
    #[must_use]
    pub fn with_factor(mut self, factor: f64) -> Self {
        self.factor = factor;
        self
    }

    /// Sets the longest wait.
    #[must_use]
    pub fn with_max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Limits the time in all; `None` for no limit. Nobody waits when the next question would come too
    /// late, and what is on its way at the deadline is given up.
    #[must_use]
    pub fn with_deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// All waits, in order.
    fn delays(&self) -> impl Iterator<Item = Duration> {
        let factor = self.factor.max(1.0);
        let max = self.max_delay;
        let longer = move |delay: &Duration| {
            let seconds = delay.as_secs_f64() * factor;
            Some(Duration::try_from_secs_f64(seconds).unwrap_or(max).min(max))
        };
        std::iter::successors(Some(self.initial_delay.min(max)), longer)
    }
}

impl Default for PollPolicy {
    fn default() -> Self {
        PollPolicy::new()
    }
}

impl Client {
    /// Asks for a job until it is done, which its `status` says, and returns the last answer.
    ///
    /// ```no_run
    /// # use intercom_client::{Client, PollPolicy, data_export, models::CreateDataExportsRequest};
    /// # async fn save(client: &Client, range: CreateDataExportsRequest)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// let job = client.send(data_export::create_data_export(range)).await?;
    /// let id = job.job_identfier.unwrap_or_default();
    /// client.poll_job(data_export::get_data_export(&id), &PollPolicy::new()).await?;
    /// let export = client.download(data_export::download_data_export(&id)).await?;
    /// println!("{} bytes", export.bytes().await?.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A job is done when it is `completed`, `complete`, `success`, `succeeded` or `done`, or when it
    /// found `no_data`. It is an error when it `failed`, or was `canceled`. With any other status,
    /// also one nobody has heard of, or without one, it is not done yet; [`Client::poll`] takes
    /// another view of it.
    ///
    /// # Errors
    ///
    /// When the job failed, is not done in time, or cannot be asked for.
    pub async fn poll_job<O, T>(
        &self,
        request: Request<O>,
        policy: &PollPolicy,
    ) -> Result<T, PollError<T>>
    where
        O: Operation,
        O::Response: Decode<Output = T>,
        T: Fields,
    {
        self.poll(request, policy, |job| state(job)).await
    }

    /// Sends a request until `state` says of an answer that the job is done, and returns that answer.
    ///
    /// Each request is sent as [`Client::send`] sends it, with the client's retries, and an error
    /// ends the polling. Dropping the future ends it, too; the job itself goes on.
    ///
    /// # Errors
    ///
    /// When the job failed, is not done in time, or cannot be asked for.
    pub async fn poll<O: Operation>(
        &self,
        request: Request<O>,
        policy: &PollPolicy,
        mut state: impl FnMut(&Output<O>) -> JobState,
    ) -> Result<Output<O>, PollError<Output<O>>> {
        let deadline = policy
            .deadline
            .and_then(|limit| Instant::now().checked_add(limit));
        let mut last = None;
        for delay in policy.delays() {
            let sending = self.send(request.clone());
            let answer = match deadline {
                Some(deadline) => timeout_at(deadline, sending).await,
                None => Ok(sending.await),
            };
            let Ok(answer) = answer else { break };
            let job = answer.map_err(PollError::Request)?;
            match state(&job) {
                JobState::Done => return Ok(job),
                JobState::Failed => return Err(PollError::Failed(Box::new(job))),
                JobState::Pending => last = Some(Box::new(job)),
            }
            let left = deadline.map(|deadline| deadline - Instant::now());
            if left.is_some_and(|left| left <= delay) {
                break;
            }
            sleep(delay).await;
        }
        Err(PollError::Deadline(last))
    }
}

/// What the `status` of a job stands for.
fn state(job: &dyn Fields) -> JobState {
    match status(job).as_deref() {
        Some("completed" | "complete" | "success" | "succeeded" | "done" | "no_data") => {
            JobState::Done
        }
        Some("failed" | "failure" | "error" | "canceled" | "cancelled") => JobState::Failed,
        _ => JobState::Pending,
    }
}

/// The text of the field `status`.
fn status(job: &dyn Fields) -> Option<String> {
    let mut status = None;
    read(job, |table, slots, _| {
        let mut fields = table.fields.iter().zip(slots);
        let found = fields.find(|((name, _), _)| *name == "status");
        let value = found.and_then(|(_, slot)| slot.get());
        status = value.map(Encoder::json);
    });
    let json = status?;
    let node = Node::parse(&json).ok()?;
    node.as_str().map(str::to_owned)
}

impl<T> PollError<T> {
    /// The last answer, if there was one.
    pub fn last(&self) -> Option<&T> {
        match self {
            PollError::Request(_) => None,
            PollError::Failed(job) => Some(job),
            PollError::Deadline(job) => job.as_deref(),
        }
    }
}

/// Does not show the job, which may say anything.
impl<T> fmt::Display for PollError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PollError::Request(error) => error.fmt(f),
            PollError::Failed(_) => f.write_str("the job failed or was canceled"),
            PollError::Deadline(_) => f.write_str("the job was not done in time"),
        }
    }
}

impl<T: fmt::Debug> std::error::Error for PollError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            PollError::Request(error) => error.source(),
            PollError::Failed(_) | PollError::Deadline(_) => None,
        }
    }
}
