//! Descriptions whose combinations of schemas have no end, or would take longer than anyone waits, or more memory
//! than there is: they end, and a finding says where.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Write;

use generator::diagnostics::Diagnostics;
use generator::generate::{Generated, generate};
use generator::read;
use generator::source::Source;

/// The findings about a description with those components, each with its code and where it is.
fn findings(components: &str) -> Vec<String> {
    generated(components).0
}

/// The findings, and what is generated.
fn generated(components: &str) -> (Vec<String>, Generated) {
    let text = format!(
        "openapi: 3.0.1\ninfo: {{title: Pet shop, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{components}"
    );
    let source = Source::new("pets.yaml", &text);
    let mut diagnostics = Diagnostics::default();
    let document = read(&source, None, &mut diagnostics).unwrap();
    let generated = generate(&document, "a command", &mut diagnostics).unwrap();
    let findings = diagnostics.iter();
    let findings = findings.map(|found| format!("{} {}", found.code.0, found.pointer));
    (findings.collect(), generated)
}

fn reference(name: &str) -> String {
    format!("{{$ref: '#/components/schemas/{name}'}}")
}

fn all_of(names: &[String]) -> String {
    let members: Vec<_> = names.iter().map(|name| reference(name)).collect();
    format!("{{allOf: [{}]}}", members.join(", "))
}

/// Objects that are told apart by a property that only one of them has.
fn alternatives(count: usize) -> String {
    let alternative = |index| {
        format!(
            "{{type: object, required: [a{index}], properties: {{a{index}: {{type: string}}}}}}"
        )
    };
    (0..count).map(alternative).collect::<Vec<_>>().join(", ")
}

/// Schemas that each lead to the next, and the last to the first.
fn ring(name: &str, length: usize) -> String {
    let mut text = String::new();
    for index in 0..length {
        let next = reference(&format!("{name}{}", (index + 1) % length));
        writeln!(
            text,
            "    {name}{index}: {{type: object, properties: {{next: {next}, {name}{index}: {{type: string}}}}}}"
        )
        .unwrap();
    }
    text
}

#[test]
fn rings_that_meet_late_are_cut() {
    let pet = format!("    pet: {}", all_of(&["a0".into(), "b0".into()]));
    // All combinations of a ring of 7 and one of 9 are 63, of 7 and of 11 are 77.
    let short = ring("a", 7) + &ring("b", 9) + &pet;
    assert_eq!(findings(&short), [""; 0]);
    let long = ring("a", 7) + &ring("b", 11) + &pet;
    let cut = "combinations-too-deep /components/schemas/pet";
    assert_eq!(findings(&long), [cut]);
}

/// Any half of the schemas leads to another half by turning the ring, and to another by swapping two.
#[test]
fn combinations_of_every_half_are_cut() {
    let count = 20;
    let mut text = String::new();
    for index in 0..count {
        let swapped = match index {
            0 => 1,
            1 => 0,
            other => other,
        };
        let (turned, swapped) = (
            reference(&format!("s{}", (index + 1) % count)),
            reference(&format!("s{swapped}")),
        );
        writeln!(
            text,
            "    s{index}: {{type: object, properties: {{turned: {turned}, swapped: {swapped}, s{index}: {{type: string}}}}}}"
        )
        .unwrap();
    }
    let half: Vec<_> = (0..count / 2).map(|index| format!("s{index}")).collect();
    writeln!(text, "    pet: {}", all_of(&half)).unwrap();
    let cut = "too-many-combinations /components/schemas/pet";
    assert_eq!(findings(&text), [cut]);
}

/// The parts of a part are all parts of the next level, in both of two trees that are the same.
#[test]
fn trees_with_shared_parts_are_compared_once() {
    let levels = 30;
    let mut text = String::new();
    for tree in ["a", "b"] {
        for level in 0..levels {
            let part = reference(&format!("{tree}{}", level + 1));
            writeln!(
                text,
                "    {tree}{level}: {{type: object, properties: {{x: {part}, y: {part}, z: {part}}}}}"
            )
            .unwrap();
        }
        writeln!(
            text,
            "    {tree}{levels}: {{type: object, properties: {{name: {{type: string}}}}}}"
        )
        .unwrap();
    }
    let part = |tree: &str| {
        format!(
            "{{type: object, properties: {{part: {}}}}}",
            reference(tree)
        )
    };
    writeln!(text, "    pet: {{oneOf: [{}, {}]}}", part("a0"), part("b0")).unwrap();
    assert_eq!(findings(&text), [""; 0]);
}

#[test]
fn a_long_row_of_schemas_that_extend_each_other_is_refused() {
    let mut text = String::from("    s0: {type: object}\n");
    for index in 1..300 {
        let base = reference(&format!("s{}", index - 1));
        writeln!(text, "    s{index}: {{allOf: [{base}, {{type: object}}]}}").unwrap();
    }
    assert_eq!(findings(&text), [""; 0]);
    let backwards: Vec<_> = text.lines().rev().collect();
    let refused = "too-deep /components/schemas/s43";
    assert_eq!(findings(&(backwards.join("\n") + "\n")), [refused]);
}

#[test]
fn lists_in_lists_are_cut_where_they_are_too_deep_to_write_down() {
    let mut text = String::from("    list300: {type: array, items: {type: string}}\n");
    for index in 0..300 {
        let inner = reference(&format!("list{}", index + 1));
        writeln!(text, "    list{index}: {{type: array, items: {inner}}}").unwrap();
    }
    let (found, generated) = generated(&text);
    let cut = (0..300).rev().filter(|index| (300 - index) % 32 == 0);
    let cut = cut.map(|index| format!("lists-too-deep /components/schemas/list{index}"));
    assert_eq!(found, cut.collect::<Vec<_>>());
    let layers = |file: &str| generated.files[file].matches("Vec<").count();
    assert_eq!(layers("models/list269.rs"), 32);
    assert_eq!(layers("models/list268.rs"), 1);
    assert_eq!(layers("models/list267.rs"), 2);
}

#[test]
fn a_reference_leads_to_its_end_however_far_that_is() {
    let mut text = String::from("    s300: {type: object, properties: {name: {type: string}}}\n");
    for index in 0..300 {
        writeln!(
            text,
            "    s{index}: {}",
            reference(&format!("s{}", index + 1))
        )
        .unwrap();
    }
    let (found, generated) = generated(&text);
    assert_eq!(found, [""; 0]);
    assert!(generated.files["models/s0.rs"].ends_with("pub type S0 = S300;\n"));
}

/// Each of 256 alternatives would have 500 properties more, and that four times.
#[test]
fn alternatives_are_cut_where_they_have_too_many_properties() {
    let properties: Vec<_> = (0..500)
        .map(|index| format!("p{index}: {{type: string}}"))
        .collect();
    let mut text = format!(
        "    union: {{oneOf: [{}]}}\n    big: {{type: object, properties: {{{}}}}}\n",
        alternatives(256),
        properties.join(", ")
    );
    for index in 0..4 {
        writeln!(
            text,
            "    pet{index}: {}",
            all_of(&["union".into(), "big".into()])
        )
        .unwrap();
    }
    let cut = (0..4).map(|index| format!("too-many-combinations /components/schemas/pet{index}"));
    assert_eq!(findings(&text), cut.collect::<Vec<_>>());
}

#[test]
fn properties_of_many_alternatives_are_joined() {
    let properties: Vec<_> = (0..101)
        .map(|index| format!("p{index}: {{type: string}}"))
        .collect();
    let object = format!(
        "{{type: object, properties: {{{}}}}}",
        properties.join(", ")
    );
    let text = format!("    pet: {{oneOf: [{}]}}\n", vec![object; 100].join(", "));
    let (found, generated) = generated(&text);
    assert_eq!(found, [""; 0]);
    let pet = &generated.files["models/pet.rs"];
    assert_eq!(pet.matches(": Option<String>,").count(), 101);
}

#[test]
fn unions_may_have_many_alternatives_beside_their_type() {
    let text = format!(
        "    pet: {{type: object, oneOf: [{}]}}\n",
        alternatives(300)
    );
    let (found, generated) = generated(&text);
    assert_eq!(found, [""; 0]);
    assert_eq!(
        generated.files["models/pet.rs"].matches("[[Has(").count(),
        300
    );
}
