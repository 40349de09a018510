#include "ui/catalogue/QueueRecords.h"

#include "core/digitization/ItemService.h"
#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/Format.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct QueueRecords {
    Q_DECLARE_TR_FUNCTIONS(QueueRecords)
};

struct Queued {
    std::int64_t added = 0;
    std::int64_t refused = 0;
};

} // namespace

void queueRecords(const Context& context, QObject& home, std::vector<std::int64_t> records) {
    using digitization::ItemService;
    const auto work = [&library = context.library,
                       records = std::move(records)](jobs::Progress& progress) -> Result<Queued> {
        Queued queued;
        for (const std::int64_t record : records) {
            if (progress.cancelled()) return fail(cancelled());
            const auto item = library.writeNow(
                &ItemService::add,
                digitization::NewItem{catalogue::RecordId(record), {}, {}, {}, {}, digitization::ItemState::Queued});
            if (const Fault* fault = item ? nullptr : faultIn(item.error())) return fail(*fault);
            ++(item ? queued.added : queued.refused);
            progress.report({jobs::Stage::Writing, queued.added + queued.refused, std::ssize(records)});
        }
        return queued;
    };
    context.jobs.start([] { return QueueRecords::tr("Putting titles on the digitization queue"); }, work)
        .then(&home, [context](const Result<Queued>& queued) {
            if (!queued) return context.announcer.fault(queued.error());
            const Words done = [queued = *queued] {
                const QString added =
                    QueueRecords::tr("Put on the digitization queue: %1.").arg(numberText(queued.added));
                if (queued.refused == 0) return added;
                return added + QLatin1Char(' ') +
                       QueueRecords::tr("Already there, or not to be put there: %1.").arg(numberText(queued.refused));
            };
            queued->refused == 0 ? context.announcer.done(done) : context.announcer.tell(Tone::Attention, done);
        });
}

} // namespace kitapdar::ui
