// Columns<T>: which columns hold which members of a value, told once. From this one list come the text after "select",
// the reading of a row, what an insert and an update write, and the members that two values are compared by.
//
//     inline constexpr auto copyColumns = storage::columnsOf<Copy>(
//         storage::readOnly("id", &Copy::id),               // given by the engine
//         storage::fixed("record_id", &Copy::recordId),     // written once, when the row is made
//         storage::edited("barcode", &Copy::barcode),       // written by every change
//         storage::edited("lending", &Copy::lending, storage::codes(lendingFromCode, Lending::Home)),
//         storage::derived("inventory_key", inventoryKey)); // written with the others, never read
//
// The list is itself the function that makes a value of a row: snapshot.all(sql, {id}, copyColumns). A row of several
// tables is a list of parts; no one counts positions.
#pragma once

#include "core/base/Member.h"
#include "core/storage/Row.h"
#include "core/storage/Value.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace kitapdar::storage {

/// Names of columns and what is written to them, as journal::Operation takes it.
using ColumnValues = std::vector<std::pair<std::string_view, Value>>;

/// How a type is read from one column. Written it is as a Value.
template <class T>
struct Stored;

template <>
struct Stored<std::int64_t> {
    static std::int64_t read(const Row& row, int column) { return row.integer(column); }
};
template <>
struct Stored<int> {
    static int read(const Row& row, int column) { return static_cast<int>(row.integer(column)); }
};
template <>
struct Stored<bool> {
    static bool read(const Row& row, int column) { return row.truth(column); }
};
template <>
struct Stored<std::string> {
    static std::string read(const Row& row, int column) { return row.string(column); }
};
template <>
struct Stored<Blob> {
    static Blob read(const Row& row, int column) { return {std::string(row.bytes(column))}; }
};
template <>
struct Stored<Money> {
    static Money read(const Row& row, int column) { return row.money(column); }
};
template <>
struct Stored<Instant> {
    static Instant read(const Row& row, int column) { return row.instant(column); }
};
template <>
struct Stored<Day> {
    static Day read(const Row& row, int column) { return row.day(column); }
};
template <class Tag>
struct Stored<Id<Tag>> {
    static Id<Tag> read(const Row& row, int column) { return Id<Tag>(row.integer(column)); }
};
template <class T>
struct Stored<std::optional<T>> {
    static std::optional<T> read(const Row& row, int column) {
        if (row.isNull(column)) return std::nullopt;
        return Stored<T>::read(row, column);
    }
};

/// The only column of a row: snapshot.first("select id …", {}, storage::only<CopyId>).
template <class T>
T only(const Row& row) {
    return Stored<T>::read(row, 0);
}

/// A member is stored as its type is.
template <class T>
struct AsItIs {
    static T read(const Row& row, int column) { return Stored<T>::read(row, column); }
    static Value write(const T& value) { return Value(value); }
};

/// An enum is stored as its code; `code(value)` gives it.
template <class Decode, class Enum>
struct AsCode {
    Decode decode;
    Enum damaged;
    Enum read(const Row& row, int column) const { return decode(row.text(column)).value_or(damaged); }
    static Value write(Enum value) { return Value(code(value)); }
};
/// `decode(text)` gives the enum or nothing; `damaged` stands for a code that there is not.
template <class Decode, class Enum>
constexpr AsCode<Decode, Enum> codes(Decode decode, Enum damaged) {
    return {decode, damaged};
}

/// Which statements write a column.
enum class Written { Never, OnInsert, Always };

/// A column and the member that it holds.
template <Written when, class Member, class Form>
struct Column {
    static constexpr int count = 1;
    static constexpr Written written = when;
    std::string_view name;
    Member member;
    Form form;

    void list(std::string& text, std::string_view alias) const {
        if (!text.empty()) text += ", ";
        if (!alias.empty()) text.append(alias) += '.';
        text += name;
    }
    template <class T>
    void read(const Row& row, int column, T& value) const {
        std::invoke(member, value) = form.read(row, column);
    }
    template <class T>
    Value value(const T& from) const {
        return form.write(std::invoke(member, from));
    }
};

/// A column that is computed of the value whenever it is written.
template <class Compute>
struct Derived {
    static constexpr int count = 0;
    static constexpr Written written = Written::Always;
    std::string_view name;
    Compute compute;

    static void list(std::string&, std::string_view) {}
    template <class T>
    static void read(const Row&, int, T&) {}
    template <class T>
    Value value(const T& from) const {
        return compute(from);
    }
};

/// The columns of another value, which is a member of this one. An optional member is there when the first of its
/// columns is not null: so a left join is read.
template <class List, class Member>
struct Part {
    static constexpr int count = List::count;
    static constexpr Written written = Written::Never;
    List columns;
    std::string_view alias;
    Member member;

    void list(std::string& text, std::string_view) const {
        if (!text.empty()) text += ", ";
        text += columns.list(alias);
    }
    template <class T>
    void read(const Row& row, int column, T& value) const {
        using Target = std::remove_cvref_t<decltype(std::invoke(member, value))>;
        if constexpr (std::is_same_v<Target, std::optional<typename List::Of>>) {
            if (row.isNull(column)) return;
        }
        std::invoke(member, value) = columns.read(row, column);
    }
};

template <class T, class... Element>
class Columns {
public:
    using Of = T;
    /// How many columns list() names and read() takes.
    static constexpr int count = (Element::count + ... + 0);

    constexpr explicit Columns(Element... elements) : m_elements(elements...) {}

    /// "c.id, c.record_id, …"; without an alias the names are as they were given, so they may be expressions.
    std::string list(std::string_view alias = {}) const {
        std::string text;
        each([&](const auto& element) { element.list(text, alias); });
        return text;
    }

    /// Reads a value from `count` columns that begin at `first`.
    T read(const Row& row, int first = 0) const {
        T value;
        each([&, column = first](const auto& element) mutable {
            element.read(row, column, value);
            column += element.count;
        });
        return value;
    }
    T operator()(const Row& row) const { return read(row); }

    /// What is written when the row is made, and what when it is changed.
    ColumnValues inserted(const T& value) const { return values<Written::OnInsert>(value); }
    ColumnValues changed(const T& value) const { return values<Written::Always>(value); }

    /// The names of inserted() and, put behind what is there, its values: for many rows at once.
    std::vector<std::string> insertedNames() const {
        std::vector<std::string> names;
        eachWritten<Written::OnInsert>([&](const auto& element) { names.emplace_back(element.name); });
        return names;
    }
    void appendInserted(Parameters& parameters, const T& value) const {
        eachWritten<Written::OnInsert>([&](const auto& element) { parameters.push_back(element.value(value)); });
    }

    /// Calls act(member) for each member that a change writes; std::invoke(member, value) is the member of a value.
    template <class Act>
    constexpr void eachEdited(Act act) const {
        eachWritten<Written::Always>([&](const auto& element) {
            if constexpr (requires { element.member; }) act(element.member);
        });
    }

private:
    template <class Act>
    constexpr void each(Act act) const {
        std::apply([&](const auto&... element) { (act(element), ...); }, m_elements);
    }
    template <Written least, class Act>
    constexpr void eachWritten(Act act) const {
        each([&](const auto& element) {
            if constexpr (std::remove_cvref_t<decltype(element)>::written >= least) act(element);
        });
    }
    template <Written least>
    ColumnValues values(const T& value) const {
        ColumnValues written;
        written.reserve(sizeof...(Element));
        eachWritten<least>([&](const auto& element) { written.emplace_back(element.name, element.value(value)); });
        return written;
    }

    std::tuple<Element...> m_elements;
};

template <class T, class... Element>
constexpr Columns<T, Element...> columnsOf(Element... elements) {
    return Columns<T, Element...>(elements...);
}

namespace detail {
template <class T>
T memberOf(T);
template <class T, class Owner>
T memberOf(T Owner::*);
template <class Outer, class Inner>
decltype(memberOf(std::declval<Inner>())) memberOf(Within<Outer, Inner>);
template <class Member>
using FormOf = AsItIs<decltype(memberOf(std::declval<Member>()))>;
} // namespace detail

/// Read and never written: the engine gives it, or it is an expression.
template <class Member, class Form = detail::FormOf<Member>>
constexpr Column<Written::Never, Member, Form> readOnly(std::string_view name, Member member, Form form = {}) {
    return {name, member, form};
}
/// Written when the row is made; later changes of it are statements of their own.
template <class Member, class Form = detail::FormOf<Member>>
constexpr Column<Written::OnInsert, Member, Form> fixed(std::string_view name, Member member, Form form = {}) {
    return {name, member, form};
}
/// Written when the row is made and by every change of the value.
template <class Member, class Form = detail::FormOf<Member>>
constexpr Column<Written::Always, Member, Form> edited(std::string_view name, Member member, Form form = {}) {
    return {name, member, form};
}
template <class Compute>
constexpr Derived<Compute> derived(std::string_view name, Compute compute) {
    return {name, compute};
}
template <class List, class Member>
constexpr Part<List, Member> part(const List& columns, std::string_view alias, Member member) {
    return {columns, alias, member};
}

} // namespace kitapdar::storage
