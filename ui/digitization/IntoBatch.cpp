#include "ui/digitization/IntoBatch.h"

#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/library/Library.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/Format.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct IntoBatch {
    Q_DECLARE_TR_FUNCTIONS(IntoBatch)
};

struct Moved {
    std::int64_t moved = 0;
    std::int64_t refused = 0;
};

} // namespace

void putIntoBatch(const Context& context, QObject& home, std::vector<std::int64_t> items, digitization::BatchId batch) {
    const auto work = [&library = context.library, items = std::move(items),
                       batch](jobs::Progress& progress) -> Result<Moved> {
        Moved moved;
        const Day today = library.clock().today();
        for (const std::int64_t id : items) {
            if (progress.cancelled()) return fail(cancelled());
            TRY(const auto row, library.readNow(&digitization::ItemQueries::byId, digitization::ItemId(id), today));
            if (!row) continue; // it went meanwhile
            digitization::Item item = row->item;
            if (item.batchId == batch) continue;
            item.batchId = batch;
            const auto edited = library.writeNow(&digitization::ItemService::edit, item);
            const Fault* fault = edited ? nullptr : faultIn(edited.error());
            if (fault && fault->kind != Fault::Kind::Conflict) return fail(*fault);
            ++(edited ? moved.moved : moved.refused);
            progress.report({jobs::Stage::Writing, moved.moved + moved.refused, std::ssize(items)});
        }
        return moved;
    };
    context.jobs.start([] { return IntoBatch::tr("Putting titles into a batch"); }, work)
        .then(&home, [context](const Result<Moved>& moved) {
            if (!moved) return context.announcer.fault(moved.error());
            const Words done = [moved = *moved] {
                const QString put = IntoBatch::tr("Put into the batch: %1.").arg(numberText(moved.moved));
                if (moved.refused == 0) return put;
                return put + QLatin1Char(' ') +
                       IntoBatch::tr("Sent already, or no room in the batch: %1.").arg(numberText(moved.refused));
            };
            moved->refused == 0 ? context.announcer.done(done) : context.announcer.tell(Tone::Attention, done);
        });
}

} // namespace kitapdar::ui
