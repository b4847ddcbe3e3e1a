//! Exports messages: starts the job, waits until it is done, and saves the file.
//!
//! `INTERCOM_TOKEN=... cargo run --example export_and_download`

use intercom_client::models::{CreateDataExportsRequest, DataExportStatus};
use intercom_client::{Client, PollError, PollPolicy, Timestamp, data_export};
use std::error::Error;
use std::time::Duration;
use tokio::fs::File;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(std::env::var("INTERCOM_TOKEN").unwrap_or_default())?;

    let now = Timestamp::now().as_secs();
    let last_week = CreateDataExportsRequest::new(now - 7 * 24 * 60 * 60, now);
    let job = client
        .send(data_export::create_data_export(last_week))
        .await?;
    let id = job.job_identfier.ok_or("the job has no identifier")?;

    let policy = PollPolicy::new()
        .with_initial_delay(Duration::from_secs(5))
        .with_deadline(Duration::from_secs(30 * 60));
    let job = match client
        .poll_job(data_export::get_data_export(&id), &policy)
        .await
    {
        Ok(job) => job,
        Err(PollError::Deadline(_)) => {
            client.send(data_export::cancel_data_export(&id)).await?;
            return Err("the export took too long, and was canceled".into());
        }
        Err(error) => return Err(error.into()),
    };
    if job.status == Some(DataExportStatus::NoData) {
        println!("there is nothing to export");
        return Ok(());
    }

    // A gzipped CSV file, which can be fetched for two days.
    let export = client
        .download(data_export::download_data_export(&id))
        .await?;
    let mut file = File::create("messages.csv.gz").await?;
    println!("{} bytes", export.write_to(&mut file).await?);
    Ok(())
}
