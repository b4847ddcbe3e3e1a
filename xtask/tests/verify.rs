//! What `cargo xtask verify` finds in a small description, and in recorded traffic.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

/// Runs the command on files of `tests/verify/`; gives its exit code and what it printed.
fn verify(arguments: &[&str]) -> (Option<i32>, String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/verify");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("verify")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(
        !printed.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    (output.status.code(), printed)
}

/// One test, as all runs use the same folder and compile the same crate.
#[test]
fn examples_and_recorded_traffic_go_through_a_crate_of_their_own() {
    every_example_is_decoded_or_built();
    programs_get_all_of_it_as_json();
    every_entry_of_a_recording_is_matched_or_listed();
    what_is_no_description_or_recording_is_said_to_be_none();
}

fn every_example_is_decoded_or_built() {
    let (code, printed) = verify(&["--spec", "pets.yaml"]);
    assert_eq!(
        printed,
        "\
GET /pets: response 200 some (line 21)
    mismatch at /1/kind: expected PetKind, found tiger
POST /pets: response 409 (line 48)
    mismatch at /other: expected integer, found string
POST /pets: request number (line 34)
    mismatch at /body/name: expected string, found integer
POST /pets: request nothing (line 35)
    failed: expected object, found null at /body
POST /pets: request far (line 37)
    skipped: its value is elsewhere, at https://pets.example/tom.json
POST /pets: request (line 38)
    skipped: `text/csv` is not the media type that the SDK uses here
GET /pets/{id}: response 200 (line 57)
    mismatch at /name: expected a value, found null
GET /pets/{id}: response 5XX (line 60)
    not what its schema says; the SDK takes it as it is
PUT /pets/{id}/photo: request (line 77)
    skipped: `image/png` is not the media type that the SDK uses here
PUT /pets/export: request (line 89)
    skipped: the SDK has no body of this media type
GET /pets/search: parameter sort down (line 104)
    skipped: the first example is what the parameter is sent with
GET /pets/search: parameter sort far (line 104)
    skipped: its value is elsewhere, at sort.txt
POST /owners: response 201 numberless (line 121)
    mismatch at /id: expected a value, found nothing
crate       10 operations and 3 schemas, compiled without a warning
responses     11: 11 decoded, 11 lossless; 4 not what the description says
requests       6: 5 built, 5 lossless; 1 not what the description says; 4 skipped
parameters     5: 5 built, 5 lossless; 0 not what the description says; 2 skipped
0 findings
"
    );
    assert_eq!(code, Some(0));
}

fn programs_get_all_of_it_as_json() {
    let (code, printed) = verify(&["--spec", "pets.yaml", "--json"]);
    let report: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(code, Some(0));
    assert_eq!(
        report["summary"]["responses"],
        json!({"total": 11, "decoded": 11, "lossless": 11, "mismatched": 4, "skipped": 0})
    );
    assert_eq!(
        report["checked"][0],
        json!({
            "name": "GET /pets: response 200 some",
            "part": "response",
            "operation": "listPets",
            "status": 200,
            "pointer": "/paths/~1pets/get/responses/200/content/application~1json/examples/some/value",
            "line": 21,
            "decoded": true,
            "lossless": true,
            "conforms": false,
            "finding": false,
            "problem": null,
            "skipped": null,
            "mismatches": [{"path": "/1/kind", "expected": "PetKind", "found": "tiger"}],
            "differences": [],
        })
    );
}

fn every_entry_of_a_recording_is_matched_or_listed() {
    let (code, printed) = verify(&["--spec", "pets.yaml", "--har", "pets.har"]);
    assert_eq!(
        printed,
        "\
entry 2: POST https://API.pets.example:443/v1/pets, request
    mismatch at /body/kind: expected PetKind, found tiger
entry 2: POST https://API.pets.example:443/v1/pets, response
    mismatch at /kind: expected PetKind, found tiger
entry 3: GET https://api.pets.example/v1/pets/a%2Fb, response
    skipped: the recording lacks the response's body
entry 6: GET https://api.pets.example/v1/pets/1, response
    skipped: no response came
entry 10: OPTIONS https://api.pets.example/v1/pets
    matches no operation
entry 11: GET https://api.pets.example/v1/shops
    matches no operation
entry 12: GET https://elsewhere.example/v1/pets
    matches no operation
entry 13: POST https://api.pets.example/v1/pets, request
    skipped: the recording lacks the request's body
entry 15: PUT https://api.pets.example/v1/pets/export, request
    skipped: the SDK has no body of this media type
entry 18: POST https://api.pets.example/v1/pets, request
    skipped: `text/csv` is not the media type that the SDK uses here
FINDING entry 1: GET https://api.pets.example/v1/pets?unknown=1, request
    lost at /query/unknown: expected [\"1\"], found nothing
FINDING entry 16: PUT https://api.pets.example/v1/pets/1/photo, request
    lost at /body/title: expected [\"Rex\",\"the dog\"], found \"[\\\"Rex\\\",\\\"the dog\\\"]\"
    mismatch at /body/title: expected string, found array
FINDING entry 19: PUT https://eu.pets.example/v1/pets/1/photo, request
    lost at /body/photo: expected [\"rex.png\",\"tom.png\"], found \"rex.png\"
crate       10 operations and 3 schemas, compiled without a warning
responses     15: 15 decoded, 15 lossless; 1 not what the description says; 2 skipped
requests      14: 14 built, 11 lossless; 2 not what the description says; 3 skipped
unmatched   3 for no operation
3 findings
"
    );
    assert_eq!(code, Some(1));
}

fn what_is_no_description_or_recording_is_said_to_be_none() {
    let (code, printed) = verify(&["--spec", "pets.har", "--json"]);
    let report: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(report["diagnostics"][0]["code"], "unsupported-version");
    assert_eq!(code, Some(1));
    let (code, printed) = verify(&["--har", "pets.yaml", "--json"]);
    assert!(printed.contains("is no recording in the form HAR 1.2"));
    assert_eq!(code, Some(2));
}
