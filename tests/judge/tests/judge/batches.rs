//! Batches: several requests in one.

use graph_models::{
    autopilot::{WindowsAutopilotDeploymentProfile, WindowsAutopilotSettings},
    request::{Batch, Filter, Query},
};

use crate::{
    client::accepted,
    sample::{Sample, SampleCreate, SampleUpdate},
};

fn create(body: &SampleCreate) -> Sample {
    accepted(&Sample::CREATE.request([]).unwrap().body(body).unwrap())
}

#[test]
fn each_step_of_a_batch_has_its_answer() {
    let sample = create(&SampleCreate::new("before").int32(1));
    let body = SampleCreate::new("O'Neil & \"\u{1f600}\"");
    let query = Query::new().filter(Filter::eq(Sample::NAMES.required, "no sample"));

    let mut batch = Batch::new();
    let created = batch.add(&Sample::CREATE.request([]).unwrap().body(&body).unwrap()).unwrap();
    let update = Sample::UPDATE.request([&sample.id]).unwrap().body(&SampleUpdate::new().int32(2)).unwrap();
    let updated = batch.add(&update).unwrap();
    let read = batch.add_after(&Sample::GET.request([&sample.id]).unwrap(), [updated.id()]).unwrap();
    let list = batch.add(&Sample::LIST.request([]).unwrap().query(query.clone())).unwrap();
    let count = batch.add(&Sample::COUNT.request([]).unwrap().query(query)).unwrap();
    let settings = batch.add(&WindowsAutopilotSettings::GET.request([]).unwrap()).unwrap();
    let deleted = batch.add_after(&Sample::DELETE.request([&sample.id]).unwrap(), [read.id()]).unwrap();

    let answers = accepted(&batch.request().unwrap());
    assert_eq!(SampleCreate::from(answers.read(&created).unwrap()), body);
    answers.read(&updated).unwrap();
    assert_eq!(answers.read(&read).unwrap(), Sample { int32: Some(2), ..sample });
    assert_eq!(answers.read(&list).unwrap().value, []);
    assert_eq!(answers.read(&count).unwrap(), 0);
    assert!(!answers.read(&settings).unwrap().id.is_empty());
    answers.read(&deleted).unwrap();
}

#[test]
fn a_step_that_fails_says_why_and_so_does_one_that_depends_on_it() {
    let mut body = SampleCreate::new("wrong");
    body.additional.insert("unheardOf", 1);
    let mut batch = Batch::new();
    let wrong = batch.add(&Sample::CREATE.request([]).unwrap().body(&body).unwrap()).unwrap();
    let dependent = batch.add_after(&Sample::COUNT.request([]).unwrap(), [wrong.id()]).unwrap();
    let independent = batch.add(&WindowsAutopilotDeploymentProfile::LIST.request([]).unwrap()).unwrap();
    let missing = batch.add(&Sample::GET.request(["unheardOf"]).unwrap()).unwrap();

    let answers = accepted(&batch.request().unwrap());
    let error = answers.read(&wrong).unwrap_err();
    assert_eq!(error.status(), Some(400));
    assert!(error.to_string().contains("POST /samples") && error.to_string().contains("unheardOf"), "{error}");
    assert_eq!(answers.read(&dependent).unwrap_err().status(), Some(424));
    answers.read(&independent).unwrap();
    assert_eq!(answers.read(&missing).unwrap_err().status(), Some(404));
}

#[test]
fn a_batch_has_as_many_steps_as_graph_accepts() {
    let mut batch = Batch::new();
    let steps: Vec<_> = (0..Batch::MAX_STEPS)
        .map(|number| {
            let body = SampleCreate::new("batch").int32(i32::try_from(number).unwrap());
            batch.add(&Sample::CREATE.request([]).unwrap().body(&body).unwrap()).unwrap()
        })
        .collect();
    let answers = accepted(&batch.request().unwrap());
    for (number, step) in (0..).zip(&steps) {
        assert_eq!(answers.read(step).unwrap().int32, Some(number));
    }
}
