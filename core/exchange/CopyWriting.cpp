#include "core/exchange/CopyWriting.h"

#include "core/catalogue/CopyMap.h"
#include "core/catalogue/RecordFields.h"
#include "core/exchange/FieldEdits.h"
#include "core/exchange/ReadyCopies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kitapdar::exchange {

namespace {

using catalogue::CopyFields;
using catalogue::CopyMap;
using catalogue::MarcField;
using catalogue::MarcFormat;
using catalogue::MarcRecord;

/// What fields of the record tell of, and which copies of the library that is.
struct Reported {
    CopyFields fields;
    ReadyCopy read;
    std::size_t room = 1; // for how many copies
    std::vector<const HeldCopy*> held;

    bool isNumbered() const { return read.barcode || read.inventoryNumber || read.malformedBarcode; }
};

std::string currencyOf(const collection::Copy& copy) { return copy.currency.empty() ? "KZT" : copy.currency; }

bool isSamePrice(const ReadyCopy& read, const collection::Copy& copy) {
    return read.price == copy.price && (!copy.price || read.currency == currencyOf(copy));
}

bool isSame(const ReadyCopy& read, const HeldCopy& held) {
    const collection::Copy& copy = held.copy;
    return read.barcode == copy.barcode && read.inventoryNumber == copy.inventoryNumber && read.place == copy.place &&
           read.shelf == catalogue::copyText(copy.shelf) && isSamePrice(read, copy) &&
           read.receivedOn == copy.receivedOn && read.note == catalogue::copyText(copy.note) &&
           tellsStanding(read, held);
}

/// Of a copy that got other numbers, what else tells that it is the same.
bool isLike(const ReadyCopy& read, const HeldCopy& held) {
    const collection::Copy& copy = held.copy;
    return read.place == copy.place && isSamePrice(read, copy) && read.receivedOn == copy.receivedOn;
}

std::string priceText(const collection::Copy& copy) {
    if (!copy.price) return {};
    std::string text = copy.price->tenge();
    if (copy.price->tiyn % 100 == 0) text.resize(text.size() - 3);
    const std::string currency = currencyOf(copy);
    return currency == "KZT" ? text : text + ' ' + currency;
}

std::string dayText(const CopyMap& map, const std::optional<Day>& day) {
    if (!day) return {};
    std::string text = day->iso();
    if (map.tag == "910") std::erase(text, '-');
    return text;
}

/// Without a number a field must say something to be taken for a copy: Koha's kind of item does.
void sayThatItIsOne(MarcField& field, const CopyMap& map, const HeldCopy& held) {
    if (held.copy.barcode || held.copy.inventoryNumber || map.tellsOfCopy.empty()) return;
    if (map.tag == "910" || sayingOne(field, map.tellsOfCopy)) return;
    setSubfield(field, map.tag == "995" ? "r" : "y", "BK");
}

MarcField newField(const CopyMap& map, const HeldCopy& held) {
    const collection::Copy& copy = held.copy;
    MarcField field{std::string(map.tag), ' ', ' ', {}, {}};
    if (map.tag == "910") writeStanding(field, held);
    setSubfield(field, map.inventory, copy.inventoryNumber.value_or(""));
    setSubfield(field, map.barcode, copy.barcode.value_or(""));
    setSubfield(field, map.place, copy.place);
    setSubfield(field, map.shelf, catalogue::copyText(copy.shelf));
    setSubfield(field, map.date, dayText(map, copy.receivedOn));
    setSubfield(field, map.price, priceText(copy));
    setSubfield(field, map.note, catalogue::copyText(copy.note));
    if (map.tag != "910") writeStanding(field, held);
    sayThatItIsOne(field, map, held);
    return field;
}

/// The fields of one copy, of which the first that can hold a value holds it.
class CopyEdit {
public:
    CopyEdit(MarcFormat format, std::vector<MarcField*> fields) {
        for (MarcField* const field : fields) m_fields.emplace_back(field, copyMapOf(format, field->tag));
    }

    void bring(const ReadyCopy& read, const HeldCopy& held) {
        const collection::Copy& copy = held.copy;
        // One number that is both stays where it is the other one.
        const bool areOne = read.inventoryNumber == read.barcode;
        const auto formerly = [&](const std::optional<std::string>& number) { return areOne ? std::nullopt : number; };
        if (read.inventoryNumber != copy.inventoryNumber)
            set(&CopyMap::inventory, copy.inventoryNumber.value_or(""), formerly(read.inventoryNumber));
        if (read.barcode != copy.barcode) set(&CopyMap::barcode, copy.barcode.value_or(""), formerly(read.barcode));
        if (read.place != copy.place) set(&CopyMap::place, copy.place);
        if (const auto shelf = catalogue::copyText(copy.shelf); read.shelf != shelf) setShelf(shelf);
        if (!isSamePrice(read, copy)) set(&CopyMap::price, priceText(copy));
        if (read.receivedOn != copy.receivedOn) setDay(copy.receivedOn);
        if (const auto note = catalogue::copyText(copy.note); read.note != note) set(&CopyMap::note, note);
        if (!tellsStanding(read, held)) writeStanding(*m_fields.front().first, held);
        sayThatItIsOne(*m_fields.front().first, *m_fields.front().second, held);
    }

private:
    /// Fields behind the first are changed only where they say something already. A number that others call otherwise
    /// ("barcode" there, "inventory number" here) is changed where it stands.
    void set(std::string_view CopyMap::*codes, const std::string& value,
             const std::optional<std::string>& before = std::nullopt) {
        bool isHeld = false;
        for (auto& [field, map] : m_fields) {
            if ((map->*codes).empty()) continue;
            if (!isHeld || sayingOne(*field, map->*codes)) setSubfield(*field, map->*codes, value);
            isHeld = true;
        }
        if (!before) return;
        for (auto& [field, map] : m_fields) {
            for (const std::string_view other : {map->inventory, map->barcode}) {
                auto* const part = sayingOne(*field, other);
                if (part && catalogue::copyText(part->value) == *before) setSubfield(*field, other, value);
            }
        }
    }
    void setShelf(const std::string& value) {
        set(&CopyMap::shelf, value);
        for (auto& [field, map] : m_fields) {
            if (map->tag == "852" && field->has('h')) setSubfield(*field, "i", "");
        }
    }
    void setDay(const std::optional<Day>& day) {
        bool isHeld = false;
        for (auto& [field, map] : m_fields) {
            if (map->date.empty()) continue;
            if (!isHeld || sayingOne(*field, map->date)) setSubfield(*field, map->date, dayText(*map, day));
            isHeld = true;
        }
    }

    std::vector<std::pair<MarcField*, const CopyMap*>> m_fields;
};

std::vector<Reported> reportedBy(const MarcRecord& record) {
    std::vector<Reported> all;
    for (CopyFields& fields : catalogue::projectCopies(record).copies) {
        Reported reported{std::move(fields), {}, 1, {}};
        reported.read = readyCopy(reported.fields);
        if (!reported.read.barcode && !reported.read.inventoryNumber)
            reported.room = static_cast<std::size_t>(copiesOf(reported.fields));
        all.push_back(std::move(reported));
    }
    return all;
}

/// Which copies each field is about: by their numbers, then those that are as it says, then, of those that came with
/// an import, what is left, since their numbers may have been changed here. Those that no field tells of.
class Matching {
public:
    Matching(std::vector<Reported>& reported, std::span<const HeldCopy> copies)
        : m_reported(reported), m_copies(copies) {}

    std::vector<const HeldCopy*> match() {
        m_isTaken.assign(m_copies.size(), false);
        byNumber();
        if (std::ranges::count(m_isTaken, true) < std::ssize(m_isTaken)) {
            take(isSame, [](const HeldCopy& held) { return !held.copy.barcode && !held.copy.inventoryNumber; });
            take(isLike, [](const HeldCopy& held) { return held.import.has_value(); });
            take([](const ReadyCopy&, const HeldCopy&) { return true; },
                 [](const HeldCopy& held) { return held.import.has_value(); });
        }
        std::vector<const HeldCopy*> rest;
        for (std::size_t i = 0; i < m_copies.size(); ++i) {
            if (!m_isTaken[i]) rest.push_back(&m_copies[i]);
        }
        return rest;
    }

private:
    void byNumber() {
        std::unordered_map<std::string, std::size_t> inventory;
        std::unordered_map<std::string, std::size_t> barcodes;
        for (std::size_t i = 0; i < m_copies.size(); ++i) {
            if (const auto& number = m_copies[i].copy.inventoryNumber) inventory.emplace(*number, i);
            if (const auto& barcode = m_copies[i].copy.barcode) barcodes.emplace(*barcode, i);
        }
        const auto takeIn = [&](Reported& reported, const auto& numbers, const std::optional<std::string>& number) {
            if (!number || !reported.held.empty()) return;
            const auto found = numbers.find(*number);
            if (found == numbers.end() || m_isTaken[found->second]) return;
            m_isTaken[found->second] = true;
            reported.held.push_back(&m_copies[found->second]);
        };
        for (Reported& reported : m_reported) takeIn(reported, inventory, reported.read.inventoryNumber);
        for (Reported& reported : m_reported) takeIn(reported, barcodes, reported.read.barcode);
    }

    template <class Fits, class May>
    void take(Fits fits, May may) {
        for (Reported& reported : m_reported) {
            for (std::size_t i = 0; i < m_copies.size() && reported.held.size() < reported.room; ++i) {
                if (m_isTaken[i] || !may(m_copies[i]) || !fits(reported.read, m_copies[i])) continue;
                m_isTaken[i] = true;
                reported.held.push_back(&m_copies[i]);
            }
        }
    }

    std::vector<Reported>& m_reported;
    std::span<const HeldCopy> m_copies;
    std::vector<bool> m_isTaken;
};

bool isAllReported(const std::vector<Reported>& reported, const std::vector<const HeldCopy*>& rest) {
    return rest.empty() && std::ranges::all_of(reported, [](const Reported& each) {
               return each.held.size() == each.room &&
                      std::ranges::all_of(each.held, [&](const HeldCopy* held) { return isSame(each.read, *held); });
           });
}

/// A kind of field that can say everything of a copy and is read before the others.
const CopyMap& fullMap(MarcFormat format, const std::vector<Reported>& reported) {
    if (format == MarcFormat::Irbis) return *catalogue::copyMapOf(format, "910");
    for (const Reported& each : reported) {
        if (each.fields.tag == "952" || each.fields.tag == "995") return *catalogue::copyMapOf(format, each.fields.tag);
    }
    return *catalogue::copyMapOf(format, format == MarcFormat::Marc21 ? "952" : "995");
}

const CopyMap& usedMap(MarcFormat format, const std::vector<Reported>& reported) {
    if (!reported.empty()) return *catalogue::copyMapOf(format, reported.front().fields.tag);
    if (format == MarcFormat::Rusmarc) return *catalogue::copyMapOf(format, "899");
    return fullMap(format, reported);
}

class Rewriting {
public:
    Rewriting(MarcRecord record, MarcFormat format) : m_record(std::move(record)), m_format(format) {}

    /// Each in the fields that it has.
    void edit(const Reported& reported) {
        if (reported.held.empty()) return erase(reported);
        if (reported.room == 1) return editFields(reported);
        editGroup(reported);
    }

    /// Beside the fields that it has, one of this kind; a group becomes one for each of its copies.
    void complete(const Reported& reported, const CopyMap& full) {
        const bool isThere = std::ranges::any_of(reported.fields.fields,
                                                 [&](std::size_t at) { return m_record.fields[at].tag == full.tag; });
        if (isThere || reported.held.empty()) return edit(reported);
        if (reported.isNumbered()) {
            edit(reported);
            if (isSame(reported.read, *reported.held.front())) return;
        } else {
            erase(reported);
        }
        for (const HeldCopy* held : reported.held) add(full, *held);
    }

    void add(const CopyMap& map, const HeldCopy& held) { m_added.push_back(newField(map, held)); }

    MarcRecord take() {
        MarcRecord written{std::move(m_record.leader), {}};
        for (std::size_t at = 0; at < m_record.fields.size(); ++at) {
            const auto changed = m_changed.find(at);
            if (changed == m_changed.end()) {
                written.fields.push_back(std::move(m_record.fields[at]));
            } else {
                std::ranges::move(changed->second, std::back_inserter(written.fields));
            }
        }
        insertAdded(written);
        return written;
    }

private:
    void erase(const Reported& reported) {
        for (const std::size_t at : reported.fields.fields) m_changed[at] = {};
    }

    void editFields(const Reported& reported) {
        if (isSame(reported.read, *reported.held.front())) return;
        std::vector<MarcField*> fields;
        for (const std::size_t at : reported.fields.fields) {
            m_changed[at] = {m_record.fields[at]};
            fields.push_back(&m_changed[at].front());
        }
        CopyEdit(m_format, fields).bring(reported.read, *reported.held.front());
    }

    /// Those that are as the field says stay in it together; each of the others gets a field like it.
    void editGroup(const Reported& reported) {
        const std::size_t at = reported.fields.fields.front();
        const MarcField& group = m_record.fields[at];
        const std::string_view count = copyMapOf(m_format, group.tag)->count;
        std::vector<MarcField> fields;
        const auto same = static_cast<std::size_t>(
            std::ranges::count_if(reported.held, [&](const HeldCopy* held) { return isSame(reported.read, *held); }));
        if (same == reported.room) return;
        if (same > 0) {
            fields.push_back(group);
            setSubfield(fields.back(), count, std::to_string(same));
        }
        for (const HeldCopy* held : reported.held) {
            if (isSame(reported.read, *held)) continue;
            fields.push_back(group);
            const bool isNumbered = held->copy.barcode || held->copy.inventoryNumber;
            setSubfield(fields.back(), count, isNumbered ? "" : "1");
            CopyEdit(m_format, {&fields.back()}).bring(reported.read, *held);
        }
        m_changed[at] = std::move(fields);
    }

    /// Behind the last field with the tag; else before the first with a higher one. IRBIS keeps no order of tags.
    void insertAdded(MarcRecord& written) {
        for (MarcField& field : m_added) {
            auto at = std::find_if(written.fields.rbegin(), written.fields.rend(), [&](const MarcField& each) {
                          return each.tag == field.tag;
                      }).base();
            if (at == written.fields.begin()) {
                at = m_format == MarcFormat::Irbis ? written.fields.end()
                                                   : std::ranges::find_if(written.fields, [&](const MarcField& each) {
                                                         return each.tag > field.tag;
                                                     });
            }
            written.fields.insert(at, std::move(field));
        }
    }

    MarcRecord m_record;
    MarcFormat m_format;
    std::map<std::size_t, std::vector<MarcField>> m_changed; // what stands at that position instead
    std::vector<MarcField> m_added;
};

} // namespace

MarcRecord withCopies(const MarcRecord& record, std::span<const HeldCopy> copies) {
    // The first pass writes into the fields that there are. What they could not hold, the second one finds when it
    // reads them; the third one takes away what the second has laid open. Two more where the dialect was told by the
    // field of a copy that went: the others are read in another way then.
    constexpr int passes = 5;
    MarcRecord written = record;
    for (int pass = 0; pass < passes; ++pass) {
        const MarcFormat format = catalogue::detectFormat(written); // fields of copies tell it, too
        std::vector<Reported> reported = reportedBy(written);
        const std::vector<const HeldCopy*> rest = Matching(reported, copies).match();
        if (isAllReported(reported, rest)) break;
        const CopyMap& full = fullMap(format, reported);
        Rewriting rewriting(std::move(written), format);
        for (const Reported& each : reported) {
            if (pass == 0)
                rewriting.edit(each);
            else
                rewriting.complete(each, full);
        }
        for (const HeldCopy* held : rest) rewriting.add(pass == 0 ? usedMap(format, reported) : full, *held);
        written = rewriting.take();
    }
    return written;
}

} // namespace kitapdar::exchange
