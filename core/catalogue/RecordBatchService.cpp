#include "core/catalogue/RecordBatchService.h"

#include "core/catalogue/Kinds.h"
#include "core/catalogue/RecordRepository.h"
#include "core/catalogue/SetLinks.h"
#include "core/catalogue/editing/FormalFault.h"
#include "core/catalogue/search/LinkedParts.h"
#include "core/catalogue/search/query/LanguageNames.h"
#include "core/jobs/Progress.h"
#include "core/journal/Journal.h"

#include <algorithm>
#include <map>
#include <span>

namespace kitapdar::catalogue {

namespace {

/// What a change makes of a stored record.
struct Planned {
    RecordBatchLine line;
    std::optional<PreparedRecord> after; // of a record that is changed
    std::optional<MarcRecord> named;     // as it was, when it gets another number
};

/// Volumes and articles name a record by its number; a volume that it is a set, too.
bool keepsName(const MarcRecord& before, const MarcRecord& after) {
    return controlNumber(before) == controlNumber(after) &&
           projectFields(before).foundBy.numberAsSet == projectFields(after).foundBy.numberAsSet;
}

Result<Planned> planFor(storage::Snapshot& snapshot, const RecordChange& change, const WholeRecord& stored, Day today) {
    Planned plan{{stored.id, stored.version, stored.present.title, stored.present.format, {}, {}}, {}, {}};
    const auto refused = [&](RecordObstacle why) {
        plan.line.obstacle = why;
        return plan;
    };
    const auto before = loadMarc(stored.present.marc);
    if (!before) return refused(RecordObstacle::Unreadable);
    const auto after = changed(*before, stored.present.format, change);
    if (!after) return refused(after.error());
    plan.line.fields = differences(*before, *after);
    if (plan.line.fields.empty()) return plan;
    if (addsFaultyValue(*before, *after, stored.present.format, today)) return refused(RecordObstacle::ValueFaulty);
    PreparedRecord prepared = prepare(*after, stored.present.format);
    if (prepared.title.empty()) return refused(RecordObstacle::TitleLost);
    if (!keepsName(*before, *after)) {
        TRY(const auto parts, linkedPartCount(snapshot, *before));
        if (parts > 0) return refused(RecordObstacle::PartsLinked);
        plan.named = *before;
    }
    plan.after = std::move(prepared);
    return plan;
}

bool isCancelled(const jobs::Progress* progress) { return progress && progress->cancelled(); }
Fault cancelledBatch() { return {Fault::Kind::Cancelled, "batch edit", {}}; }

std::string titleIn(const RecordBatchPlan& plan, RecordId id) {
    const auto found = std::ranges::find(plan.seen, id, &RecordBatchPlan::Seen::id);
    return found == plan.seen.end() ? std::string() : found->title;
}

RecordBatchLine goneLine(RecordId id) {
    RecordBatchLine line{.id = id};
    line.obstacle = RecordObstacle::Gone;
    return line;
}

/// Calls act(id, record) for each in its order; the record is nullptr when it is gone.
template <class Act>
Result<void> eachWhole(storage::Snapshot& snapshot, std::span<const RecordId> ids, Act act) {
    for (std::size_t begin = 0; begin < ids.size(); begin += batchSlice) {
        const auto slice = ids.subspan(begin, std::min(batchSlice, ids.size() - begin));
        TRY(const auto records, RecordRepository().whole(snapshot, slice));
        for (const RecordId id : slice) {
            const auto found = records.find(id);
            CHECK(act(id, found == records.end() ? nullptr : &found->second));
        }
    }
    return {};
}

struct Check {
    Result<void, RecordBatchRefusal> operator()(const SetKind&) const { return {}; }
    Result<void, RecordBatchRefusal> operator()(const SetValue& change) const {
        if (change.place.element == FormElement::Language && !isMarcLanguage(change.value))
            return fail(LanguageMalformed{change.value});
        return {};
    }
    Result<void, RecordBatchRefusal> operator()(const ReplaceText& change) const {
        if (change.find.text.empty()) return fail(NothingToFind());
        return {};
    }
    Result<void, RecordBatchRefusal> operator()(const AddField& change) const {
        if (const auto* field = std::get_if<MarcField>(&change.field)) {
            if (field->tag.empty() || (field->data.empty() && field->subfields.empty())) return fail(NothingToFind());
            return {};
        }
        const SetValue& value = std::get<SetValue>(change.field);
        if (value.value.empty()) return fail(NothingToFind());
        return (*this)(value);
    }
    Result<void, RecordBatchRefusal> operator()(const RemoveText& change) const {
        if (change.holding && change.holding->text.empty()) return fail(NothingToFind());
        return {};
    }
};

} // namespace

Result<void, RecordBatchRefusal> checkChange(const RecordChange& change) { return std::visit(Check(), change); }

Result<std::vector<RecordBatchLine>> RecordBatchService::look(storage::Snapshot& snapshot, const RecordChange& change,
                                                              const std::vector<RecordId>& ids) const {
    std::vector<RecordBatchLine> lines;
    CHECK(eachWhole(snapshot, ids, [&](RecordId id, const WholeRecord* record) -> Result<void> {
        if (!record) {
            lines.push_back(goneLine(id));
            return {};
        }
        TRY(auto plan, planFor(snapshot, change, *record, m_journal.clock().today()));
        lines.push_back(std::move(plan.line));
        return {};
    }));
    return lines;
}

Result<RecordBatchPlan, RecordBatchRefusal> RecordBatchService::plan(storage::Snapshot& snapshot,
                                                                     const RecordChange& change,
                                                                     const std::vector<SeenRecord>& seen,
                                                                     jobs::Progress* progress) const {
    CHECK(checkChange(change));
    std::vector<RecordId> ids;
    std::map<RecordId, std::int64_t> versions;
    for (const SeenRecord& each : seen) {
        if (versions.emplace(each.id, each.version).second) ids.push_back(each.id);
    }
    const Day today = m_journal.clock().today();
    RecordBatchPlan plan;
    RecordsChangedSince since;
    CHECK(eachWhole(snapshot, ids, [&](RecordId id, const WholeRecord* record) -> Result<void> {
        if (isCancelled(progress)) return fail(cancelledBatch());
        if (progress) progress->report({jobs::Stage::Reading, std::ssize(plan.seen), std::ssize(ids)});
        if (!record || record->version != versions[id]) {
            const auto why = record ? RecordObstacle::ChangedSince : RecordObstacle::Gone;
            since.records.push_back({id, record ? record->present.title : std::string(), why});
        }
        if (!since.records.empty()) return {}; // only named from here on
        plan.seen.push_back({id, record->version, record->present.title});
        TRY(auto planned, planFor(snapshot, change, *record, today));
        if (planned.line.obstacle) {
            ++plan.counts.refused;
        } else if (!planned.after) {
            ++plan.counts.same;
        } else {
            ++plan.counts.changed;
            plan.rows.push_back(
                {id, record->version, differenceOf(record->present, *planned.after), std::move(planned.named)});
        }
        return {};
    }));
    if (!since.records.empty()) return fail(std::move(since));
    return plan;
}

Result<BatchCounts, RecordBatchRefusal> RecordBatchService::apply(storage::Transaction& transaction,
                                                                  const staff::Permitted<Permission::CatalogueEdit>& by,
                                                                  const RecordBatchPlan& plan,
                                                                  jobs::Progress* progress) const {
    const RecordRepository records;
    std::vector<RecordId> ids;
    for (const RecordBatchPlan::Seen& each : plan.seen) ids.push_back(each.id);
    TRY(const auto versions, records.versions(transaction, ids));
    RecordsChangedSince since;
    for (const RecordBatchPlan::Seen& each : plan.seen) {
        const auto present = versions.find(each.id);
        if (present == versions.end())
            since.records.push_back({each.id, {}, RecordObstacle::Gone});
        else if (present->second != each.version)
            since.records.push_back({each.id, each.title, RecordObstacle::ChangedSince});
    }
    if (!since.records.empty()) return fail(std::move(since));
    if (plan.rows.empty()) return plan.counts;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::batchEdit);
    std::int64_t done = 0;
    for (const RecordBatchPlan::Row& row : plan.rows) {
        if (isCancelled(progress)) return fail(cancelledBatch());
        if (progress) progress->report({jobs::Stage::Writing, done++, std::ssize(plan.rows)});
        if (row.named) { // somebody may have linked a volume to it meanwhile
            TRY(const auto parts, linkedPartCount(transaction, *row.named));
            if (parts > 0)
                return fail(RecordsChangedSince{{{row.id, titleIn(plan, row.id), RecordObstacle::PartsLinked}}});
        }
        CHECK(records.updateDiffering(transaction, operation, row.id, row.version, row.difference));
        operation.about("record", row.id.value);
    }
    if (progress) progress->report({jobs::Stage::Indexing, 0, 0});
    operation.fact(journal::FactName::Records, plan.counts.changed);
    CHECK(operation.finish());
    return plan.counts;
}

} // namespace kitapdar::catalogue
