//! Request bodies of the type `multipart/form-data`.

use super::wire::{Encoder, Fields, File, Node, Wire};
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
        match value.file() {
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

    fn bytes(&self) -> &[u8] {
        match self {
            Content::Text(text) | Content::Json(text) => text.as_bytes(),
            Content::File(file) => file.bytes(),
        }
    }
}

impl Multipart {
    /// One part for each field that is set; then what else the model was given.
    pub(super) fn from_fields(model: &dyn Fields) -> Self {
        let mut parts = Vec::new();
        model.read(&mut |table, slots, extra| {
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

    /// The content type and the bytes to send.
    pub(super) fn encode(&self) -> (String, Vec<u8>) {
        let boundary = self.boundary();
        let mut body = Vec::new();
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.head()).as_bytes());
            body.extend_from_slice(part.content.bytes());
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={boundary}"), body)
    }

    /// A text that none of the parts contains. The same parts always get the same one, so that
    /// equal requests are equal bytes.
    fn boundary(&self) -> String {
        let mut number = 0_u64;
        loop {
            let boundary = format!("intercom-client-boundary-{number:08}");
            if self
                .parts
                .iter()
                .all(|part| !contains(part.content.bytes(), boundary.as_bytes()))
            {
                return boundary;
            }
            number += 1;
        }
    }
}

impl Part {
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
        let (content_type, body) = Multipart::from_fields(&upload).encode();
        assert_eq!(
            content_type,
            "multipart/form-data; boundary=intercom-client-boundary-00000000"
        );
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
        let (content_type, _) = Multipart::from_fields(&upload).encode();
        assert_eq!(
            content_type,
            "multipart/form-data; boundary=intercom-client-boundary-00000002"
        );
    }
}
