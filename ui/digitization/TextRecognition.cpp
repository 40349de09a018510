#include "ui/digitization/TextRecognition.h"

#include "core/library/Library.h"
#include "core/recognition/ReadingRun.h"
#include "core/recognition/TextService.h"
#include "core/workflow/ProgramWork.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/FaultWords.h"
#include "wording/PermissionWords.h"
#include "wording/RecognitionWords.h"
#include "wording/WorkflowWords.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <thread>
#include <utility>

namespace kitapdar::ui {

namespace {

struct Recognition {
    Q_DECLARE_TR_FUNCTIONS(Recognition)
};

/// What was read ends the stage when nothing stands in the way. `said`: what is told in any case.
void endStage(const Context& context, QWidget& place, digitization::ItemId item, Tone tone,
              const std::function<QString()>& said) {
    using Answer = Result<workflow::ProgramStep, workflow::WorkflowRefusal>;
    context.library.write(&workflow::ProgramWork::endReading, item)
        .then(&place, [&announcer = context.announcer, tone, said](const Answer& step) {
            if (!step) return announcer.tell(Tone::Refused, [why = step.error()] { return words(why); });
            if (step->isNewFailure) {
                return announcer.tell(Tone::Attention, [said, why = std::string(code(*step->failure))] {
                    return said() + QLatin1Char(' ') +
                           Recognition::tr("The title stays at this stage: %1.").arg(reasonWords(why));
                });
            }
            const auto all = [said, step = *step] {
                return step.isDone ? said() + QLatin1Char(' ') + goesOnTo(step.state) : said();
            };
            if (tone == Tone::Ok) return announcer.done(all);
            announcer.tell(tone, all);
        });
}

void readPages(const Context& context, QWidget& place, digitization::ItemId item) {
    using Answer = Result<recognition::RunReport, Refusal<>>;
    recognition::RunOptions options;
    options.threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()) - 1, 1, 8);
    options.item = item;
    context.jobs
        .start([] { return Recognition::tr("Recognising the text of pages"); },
               [&library = context.library, options,
                permission =
                    context.library.permission<Permission::DigitizationEdit>()](jobs::Progress& progress) -> Answer {
                   TRY(const auto by, permission.result());
                   const auto folder = library.filesFolder();
                   TRY(const auto report, recognition::ReadingRun(library.store(), library.journal(), folder,
                                                                  recognition::childReaders(folder))
                                              .run(options, by, progress));
                   return report;
               })
        .then(&place, [context, &place, item](const Answer& report) {
            if (!report) {
                return context.announcer.tell(Tone::Refused, [why = report.error()] {
                    const Fault* fault = faultIn(why);
                    return fault ? words(*fault) : words(std::get<NotPermitted>(why));
                });
            }
            if (report->failed == 0) {
                return endStage(context, place, item, Tone::Ok,
                                [read = report->pages] { return Recognition::tr("Pages read: %1.").arg(read); });
            }
            endStage(context, place, item, Tone::Attention, [read = report->pages, failed = report->failed] {
                return Recognition::tr("Pages read: %1. Pages that could not be read: %2.").arg(read).arg(failed);
            });
        });
}

} // namespace

void recogniseTexts(const Context& context, QWidget& place, digitization::ItemId item, const std::string& languages) {
    using Answer = Result<recognition::RequestedPages, recognition::TextRefusal>;
    context.library.write(&recognition::TextService::request, item, languages, recognition::ReadAgain::InOtherLanguages)
        .then(&place, [context, &place, item](const Answer& requested) {
            if (!requested)
                return context.announcer.tell(Tone::Refused, [why = requested.error()] { return words(why); });
            if (requested->requested + requested->waiting > 0) return readPages(context, place, item);
            endStage(context, place, item, Tone::Info,
                     [] { return Recognition::tr("Each page has its text already."); });
        });
}

void offerRecognition(QMenu& menu, const Context& context, QWidget& place,
                      std::function<std::optional<digitization::ItemId>()> item) {
    const std::pair<const char*, QString> choices[] = {
        {"", Recognition::tr("In the language of the record")},
        {"kaz+rus", Recognition::tr("In Kazakh and Russian")},
        {"rus", Recognition::tr("In Russian")},
        {"script/Cyrillic", Recognition::tr("In Cyrillic letters of any language, as a draft")},
    };
    for (const auto& [languages, words] : choices) {
        QObject::connect(menu.addAction(words), &QAction::triggered, &place,
                         [context, &place, item, chosen = std::string(languages)] {
                             if (const auto wanted = item()) recogniseTexts(context, place, *wanted, chosen);
                         });
    }
}

} // namespace kitapdar::ui
