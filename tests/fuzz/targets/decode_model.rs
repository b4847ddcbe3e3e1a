#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tests::hostile::run("decode_model", data));
