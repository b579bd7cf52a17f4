//! A session, which measures all contenders on one machine, one after the other.

use std::{env, time::Duration};

use crate::{
    Result,
    build::{Mode, Project},
    contender::Contender,
    measure::{Measure, Measures, Time},
    options::{Options, Size},
};

/// The contenders' projects, and the builds that exceeded the limit so far.
pub(crate) struct Session<'a> {
    options: &'a Options,
    projects: Vec<Project>,
    over: Vec<(Contender, Mode, Size)>,
}

impl<'a> Session<'a> {
    /// Creates the projects in the folder `build-cost`, which is next to the folder of this program.
    pub(crate) fn new(options: &'a Options) -> Result<Self> {
        let program = env::current_exe()?;
        let target =
            program.parent().and_then(|profile| profile.parent()).ok_or("this program is not in a target folder")?;
        let root = target.join("build-cost");
        let projects = options.contenders.iter().map(|contender| Project::new(*contender, &root, options.limit));
        Ok(Self { options, projects: projects.collect::<Result<_>>()?, over: Vec::new() })
    }

    /// Builds the dependencies of the projects, then measures crates without types.
    pub(crate) fn empty(&mut self) -> Result<Measures> {
        for project in &self.projects {
            project.write(self.options.shape, Size::EMPTY)?;
            for mode in &self.options.modes {
                eprintln!("dependencies of {}, {}", project.contender.name(), mode.name());
                project.build(*mode)?;
            }
        }
        self.measure(Size::EMPTY)
    }

    /// Measures crates of this size.
    pub(crate) fn measure(&mut self, size: Size) -> Result<Measures> {
        for project in &self.projects {
            project.write(self.options.shape, size)?;
        }
        let mut measures = Measures { size, of: self.options.contenders.iter().copied().map(Measure::new).collect() };
        for mode in self.options.modes.iter().copied() {
            self.time(mode, &mut measures)?;
            for (project, measure) in self.projects.iter().zip(&mut measures.of) {
                // Before the next mode writes the source again, so that the library is not built again.
                match mode {
                    Mode::Check if measure.median(mode).is_some() => measure.expansion = project.expansion()?,
                    Mode::Release if measure.median(mode).is_some() => measure.sections = project.sections()?,
                    _ => {}
                }
            }
        }
        Ok(measures)
    }

    /// Times the builds of all contenders in one mode. Each run builds one contender after the other.
    fn time(&mut self, mode: Mode, measures: &mut Measures) -> Result<()> {
        let Size { types, properties } = measures.size;
        let limit = self.options.limit;
        let mut times: Vec<_> = self.projects.iter().map(|_| Time::Took(Vec::new())).collect();
        for run in 1..=self.options.runs {
            let contenders = self.projects.iter().zip(&mut measures.of).zip(&mut times);
            for ((project, measure), time) in contenders {
                let contender = project.contender;
                let Time::Took(runs) = time else { continue };
                let is_known = self
                    .over
                    .iter()
                    .any(|(who, how, least)| (*who, *how) == (contender, mode) && measures.size.includes(*least));
                if is_known {
                    *time = Time::Over(limit);
                    continue;
                }
                eprint!("{types} x {properties}, {}, run {run}: {}", mode.name(), contender.name());
                let build = project.build(mode)?;
                if build.record.is_over {
                    eprintln!(" takes more than {} s", limit.as_secs());
                    self.over.push((contender, mode, measures.size));
                    *time = Time::Over(limit);
                    continue;
                }
                eprintln!(" {}", seconds(build.time));
                runs.push(build.time);
                if mode == Mode::Release {
                    measure.memory = measure.memory.max(build.record.memory);
                }
            }
        }
        for (measure, time) in measures.of.iter_mut().zip(times) {
            measure.times.push((mode, time));
        }
        Ok(())
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}
