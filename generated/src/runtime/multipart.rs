//! Request bodies of the type `multipart/form-data`.

use super::form::Form;
use super::random;
use super::request::InvalidArgument;
use super::transport::RequestBody;
use super::wire::{Encoder, Fields, File, Node, Wire, file, read};
use http::HeaderValue;

/// The parts of a form, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Multipart {
    parts: Vec<Part>,
}

/// One part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of the form's field.
    pub name: String,
    /// What it contains.
    pub content: Content,
}

/// What a part contains.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// Plain text.
    Text(String),
    /// JSON, for lists and objects.
    Json(String),
    /// A file.
    File(File),
}

impl Content {
    /// A value as the content of a part; `None` for null, which a form does not have.
    fn of(value: &dyn Wire) -> Option<Self> {
        match file(value) {
            Some(file) => Some(Content::File(file.clone())),
            None => Content::from_json(&Encoder::json(value)),
        }
    }

    /// `"a"` becomes the text `a`, `1` the text `1`, and `[1]` stays JSON.
    fn from_json(json: &[u8]) -> Option<Self> {
        match Node::parse(json).ok()? {
            Node::Null => None,
            Node::String(text) => Some(Content::Text(text.into_owned())),
            node @ (Node::Array(_) | Node::Object(_)) => {
                Some(Content::Json(node.to_value().to_string()))
            }
            scalar => Some(Content::Text(scalar.to_value().to_string())),
        }
    }

    /// What it contains, if that is in memory.
    fn bytes(&self) -> Option<&[u8]> {
        match self {
            Content::Text(text) | Content::Json(text) => Some(text.as_bytes()),
            Content::File(file) => file.bytes().map(AsRef::as_ref),
        }
    }
}

impl Multipart {
    /// One part for each field that is set; then what else the model was given.
    pub(super) fn from_fields(model: &dyn Fields) -> Self {
        let mut parts = Vec::new();
        read(model, |table, slots, extra| {
            for ((name, _), slot) in table.fields.iter().zip(slots) {
                if let Some(content) = slot.get().and_then(Content::of) {
                    parts.push(Part {
                        name: (*name).to_owned(),
                        content,
                    });
                }
            }
            for (name, kept) in extra.iter() {
                let is_new = parts.iter().all(|part: &Part| part.name != name);
                if let Some(content) = Content::of(kept).filter(|_| is_new) {
                    parts.push(Part {
                        name: (*name).to_owned(),
                        content,
                    });
                }
            }
        });
        Multipart { parts }
    }

    /// The parts.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The first file whose content type cannot be sent, by the name of its part.
    pub(super) fn invalid_content_type(&self) -> Option<&str> {
        let invalid = |part: &&Part| match &part.content {
            Content::File(file) => HeaderValue::from_str(file.content_type()).is_err(),
            Content::Text(_) | Content::Json(_) => false,
        };
        self.parts
            .iter()
            .find(invalid)
            .map(|part| part.name.as_str())
    }

    /// Whether it can be sent more than once.
    pub(super) fn is_replayable(&self) -> bool {
        self.parts.iter().all(|part| match &part.content {
            Content::File(file) => file.is_replayable(),
            Content::Text(_) | Content::Json(_) => true,
        })
    }

    /// The content type and what to send.
    pub(super) fn encode(&self) -> Result<(String, RequestBody), InvalidArgument> {
        let boundary = self.boundary();
        let mut form = Form::default();
        let mut bytes = Vec::new();
        for part in &self.parts {
            bytes.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.head()).as_bytes());
            match part.content.bytes() {
                Some(content) => bytes.extend_from_slice(content),
                None => {
                    form.push_bytes(std::mem::take(&mut bytes));
                    part.push_file(&mut form)?;
                }
            }
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let body = if self.is_in_memory() {
            RequestBody::from(bytes)
        } else {
            form.push_bytes(bytes);
            let length = form.length();
            RequestBody::from_stream(form, length)
        };
        Ok((format!("multipart/form-data; boundary={boundary}"), body))
    }

    fn is_in_memory(&self) -> bool {
        self.parts.iter().all(|part| part.content.bytes().is_some())
    }

    /// A text that none of the parts contains. The same parts always get the same one, so that
    /// equal requests are equal bytes; unless a part cannot be searched. Then it is a text that
    /// nobody can guess.
    fn boundary(&self) -> String {
        let prefix = "intercom-client-boundary";
        if !self.is_in_memory() {
            return format!("{prefix}-{:016x}{:016x}", random::bits(), random::bits());
        }
        let mut number = 0_u64;
        loop {
            let boundary = format!("{prefix}-{number:08}");
            let is_in = |part: &Part| {
                let bytes = part.content.bytes().unwrap_or_default();
                contains(bytes, boundary.as_bytes())
            };
            if !self.parts.iter().any(is_in) {
                return boundary;
            }
            number += 1;
        }
    }
}

impl Part {
    /// Adds the content of a file that is not in memory.
    fn push_file(&self, form: &mut Form) -> Result<(), InvalidArgument> {
        let opened = match &self.content {
            Content::File(file) => file.open().map(|chunks| (chunks, file.length())),
            Content::Text(_) | Content::Json(_) => None,
        };
        let (chunks, length) = opened.ok_or_else(|| InvalidArgument {
            name: self.name.clone(),
            reason: "it is a stream that has been sent already",
        })?;
        form.push_file(chunks, length);
        Ok(())
    }

    fn head(&self) -> String {
        let name = quoted(&self.name);
        match &self.content {
            Content::Text(_) => format!("Content-Disposition: form-data; name={name}\r\n"),
            Content::Json(_) => format!(
                "Content-Disposition: form-data; name={name}\r\n\
                 Content-Type: application/json\r\n"
            ),
            Content::File(file) => format!(
                "Content-Disposition: form-data; name={name}; filename={}\r\n\
                 Content-Type: {}\r\n",
                quoted(file.name()),
                file.content_type()
            ),
        }
    }
}

/// As browsers do it: `a"b` becomes `"a%22b"`.
fn quoted(text: &str) -> String {
    let escaped = text
        .replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A");
    format!("\"{escaped}\"")
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::wire::{Extra, Nullable};

    struct Upload {
        catalog: Option<File>,
        finalize: Option<bool>,
        title: Nullable<String>,
        ids: Option<Vec<i64>>,
        extra: Extra,
    }

    crate::__model!(Upload {
        catalog: "catalog",
        finalize: "finalize",
        title: "title" nullable,
        ids: "ids",
    });

    #[test]
    fn the_bytes_are_those_of_a_form() {
        let file = File::new(&b"[\r\n\xff]"[..])
            .with_name("c\"a\nt.json")
            .with_content_type("a/b");
        let mut upload = Upload {
            catalog: Some(file),
            finalize: Some(false),
            title: "a \"b\"".into(),
            ids: Some(vec![1, 2]),
            ..Upload::default()
        };
        upload.extra.insert("part", 3);
        upload.extra.insert("none", serde_json::Value::Null);
        upload.extra.insert("finalize", true);
        let (content_type, body) = Multipart::from_fields(&upload).encode().unwrap();
        assert_eq!(
            content_type,
            "multipart/form-data; boundary=intercom-client-boundary-00000000"
        );
        let body = body.as_bytes().unwrap();
        let expected = b"--intercom-client-boundary-00000000\r\n\
            Content-Disposition: form-data; name=\"catalog\"; filename=\"c%22a%0At.json\"\r\n\
            Content-Type: a/b\r\n\r\n\
            [\r\n\xff]\r\n\
            --intercom-client-boundary-00000000\r\n\
            Content-Disposition: form-data; name=\"finalize\"\r\n\r\n\
            false\r\n\
            --intercom-client-boundary-00000000\r\n\
            Content-Disposition: form-data; name=\"title\"\r\n\r\n\
            a \"b\"\r\n\
            --intercom-client-boundary-00000000\r\n\
            Content-Disposition: form-data; name=\"ids\"\r\n\
            Content-Type: application/json\r\n\r\n\
            [1,2]\r\n\
            --intercom-client-boundary-00000000\r\n\
            Content-Disposition: form-data; name=\"part\"\r\n\r\n\
            3\r\n\
            --intercom-client-boundary-00000000--\r\n";
        assert_eq!(
            body.escape_ascii().to_string(),
            expected.escape_ascii().to_string()
        );
    }

    #[test]
    fn null_and_absent_have_no_part() {
        let upload = Upload {
            title: Nullable::Null,
            ..Upload::default()
        };
        assert_eq!(Multipart::from_fields(&upload), Multipart::default());
    }

    #[test]
    fn no_part_contains_the_boundary() {
        let content = "--intercom-client-boundary-00000000 intercom-client-boundary-00000001";
        let upload = Upload {
            title: content.into(),
            ..Upload::default()
        };
        let (content_type, _) = Multipart::from_fields(&upload).encode().unwrap();
        assert_eq!(
            content_type,
            "multipart/form-data; boundary=intercom-client-boundary-00000002"
        );
    }
}
