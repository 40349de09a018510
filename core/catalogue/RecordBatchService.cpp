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
};

/// Volumes and articles name a record by its number; a volume that it is a set, too.
bool keepsName(const MarcRecord& before, const MarcRecord& after) {
    return controlNumber(before) == controlNumber(after) &&
           projectFields(before).foundBy.numberAsSet == projectFields(after).foundBy.numberAsSet;
}

Result<Planned> planned(storage::Snapshot& snapshot, const RecordChange& change, const WholeRecord& stored, Day today) {
    Planned plan{{stored.id, stored.version, stored.present.title, stored.present.format, {}, {}}, {}};
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
    }
    plan.after = std::move(prepared);
    return plan;
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
        TRY(auto plan, planned(snapshot, change, *record, m_journal.clock().today()));
        lines.push_back(std::move(plan.line));
        return {};
    }));
    return lines;
}

Result<BatchCounts, RecordBatchRefusal> RecordBatchService::apply(storage::Transaction& transaction,
                                                                  const staff::Permitted<Permission::CatalogueEdit>& by,
                                                                  const RecordChange& change,
                                                                  const std::vector<SeenRecord>& seen,
                                                                  jobs::Progress* progress) const {
    CHECK(checkChange(change));
    std::vector<RecordId> ids;
    std::map<RecordId, std::int64_t> versions;
    for (const SeenRecord& each : seen) {
        if (versions.emplace(each.id, each.version).second) ids.push_back(each.id);
    }
    BatchCounts counts;
    RecordsChangedSince since;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::batchEdit);
    std::int64_t done = 0;
    CHECK(eachWhole(transaction, ids, [&](RecordId id, const WholeRecord* record) -> Result<void> {
        if (progress && progress->cancelled()) return fail(Fault{Fault::Kind::Cancelled, "batch edit", {}});
        if (progress) progress->report({jobs::Stage::Writing, done++, std::ssize(ids)});
        if (!record || record->version != versions[id]) {
            const auto why = record ? RecordObstacle::ChangedSince : RecordObstacle::Gone;
            since.records.push_back({id, record ? record->present.title : std::string(), why});
        }
        if (!since.records.empty()) return {}; // only named from here on
        TRY(const auto plan, planned(transaction, change, *record, m_journal.clock().today()));
        if (plan.line.obstacle) {
            ++counts.refused;
            return {};
        }
        if (!plan.after) {
            ++counts.same;
            return {};
        }
        CHECK(RecordRepository().updateDiffering(transaction, operation, *record, *plan.after));
        operation.about("record", id.value);
        ++counts.changed;
        return {};
    }));
    if (!since.records.empty()) return fail(std::move(since));
    if (counts.changed == 0) return counts;
    if (progress) progress->report({jobs::Stage::Indexing, 0, 0});
    operation.fact(journal::FactName::Records, counts.changed);
    CHECK(operation.finish());
    return counts;
}

} // namespace kitapdar::catalogue
