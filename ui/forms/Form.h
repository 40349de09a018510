// A form tells once which members of a value are edited, each with its words and its widget; from that it fills the
// widgets, reads them and tells which cannot be understood. Where the widgets stand is the owner's.
//
//     m_surname(m_form.line(within(&Reader::name, &ReaderName::surname), [] { return tr("Surname"); }))
//
// Main thread.
#pragma once

#include "ui/forms/Choice.h"
#include "ui/forms/FieldText.h"
#include "ui/forms/Labelled.h"
#include "ui/input/CodeField.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace kitapdar::ui {

template <class T>
class Form {
public:
    template <class Member>
    using ValueOf = std::remove_cvref_t<std::invoke_result_t<Member, T&>>;

    /// A line of text, a text that may be missing, or an amount. `hint` stands in the empty line.
    template <class Member>
    QLineEdit* line(Member member, Words label, Words hint = {}) {
        using Text = typename FieldTextOf<ValueOf<Member>>::Type;
        QLineEdit* edit = lineOf(member, Text(), std::move(label), std::move(hint));
        if constexpr (std::is_same_v<Text, MoneyLine>) readKeys(*edit, KeysRead::Numbers);
        return edit;
    }
    /// A day that may be missing; a year of two digits is not after `latest()`.
    template <class Member>
    QLineEdit* day(Member member, Words label, Words hint, std::function<Day()> latest) {
        QLineEdit* edit = lineOf(member, DayLine{std::move(latest)}, std::move(label), std::move(hint));
        readKeys(*edit, KeysRead::Numbers);
        return edit;
    }
    /// Several lines of text.
    template <class Member>
    QPlainTextEdit* text(Member member, Words label) {
        auto* edit = new QPlainTextEdit;
        add(
            std::move(label), edit,
            [edit, member](const T& value) {
                const QString text = TextLine::text(std::invoke(member, value));
                if (edit->toPlainText().trimmed() != text) edit->setPlainText(text);
            },
            [edit, member](T& value) {
                std::invoke(member, value) = *TextLine::parse(edit->toPlainText());
                return true;
            },
            sameIn(member));
        return edit;
    }
    /// One of several values. While nothing is chosen, the member stays as it is.
    template <class Member>
    std::shared_ptr<Choice<ValueOf<Member>>> choice(Member member, Words label,
                                                    std::vector<Option<ValueOf<Member>>> options = {}) {
        auto choice = std::make_shared<Choice<ValueOf<Member>>>(std::move(options));
        add(
            std::move(label), choice->box(),
            [choice, member](const T& value) { choice->show(std::invoke(member, value)); },
            [choice, member](T& value) {
                if (auto chosen = choice->chosen()) std::invoke(member, value) = std::move(*chosen);
                return true;
            },
            sameIn(member));
        return choice;
    }

    /// In the order in which they were told.
    const std::vector<LabelledWidget>& fields() const { return m_fields; }

    /// Fills the fields. What stands there already is not written again, so that the cursor stays.
    void show(const T& value) {
        for (const Access& field : m_access) field.show(value);
    }
    /// `onto` with what stands in the fields; nothing when a field cannot be understood.
    std::optional<T> typed(T onto) const {
        for (const Access& field : m_access) {
            if (!field.take(onto)) return std::nullopt;
        }
        return onto;
    }
    /// Whether all fields have the same value in both.
    bool isSame(const T& one, const T& other) const {
        return std::ranges::all_of(m_access, [&](const Access& field) { return field.same(one, other); });
    }
    /// The first field that cannot be understood, or nullptr.
    QWidget* misunderstood() const {
        T ignored;
        for (std::size_t i = 0; i < m_access.size(); ++i) {
            if (!m_access[i].take(ignored)) return m_fields[i].widget;
        }
        return nullptr;
    }

private:
    using Same = std::function<bool(const T&, const T&)>;
    struct Access {
        std::function<void(const T&)> show;
        std::function<bool(T&)> take;
        Same same;
    };

    template <class Member, class Text>
    QLineEdit* lineOf(Member member, Text format, Words label, Words hint) {
        auto* edit = new QLineEdit;
        if (hint) keepWorded(edit, [edit, hint = std::move(hint)] { edit->setPlaceholderText(hint()); });
        add(
            std::move(label), edit,
            [edit, member, format](const T& value) {
                const QString text = format.text(std::invoke(member, value));
                if (edit->text() != text) edit->setText(text);
            },
            [edit, member, format](T& value) {
                auto parsed = format.parse(edit->text());
                if (!parsed) return false;
                std::invoke(member, value) = std::move(*parsed);
                return true;
            },
            sameIn(member));
        return edit;
    }
    template <class Member>
    static Same sameIn(Member member) {
        return
            [member](const T& one, const T& other) { return std::invoke(member, one) == std::invoke(member, other); };
    }
    void add(Words label, QWidget* widget, std::function<void(const T&)> show, std::function<bool(T&)> take,
             Same same) {
        m_fields.push_back({std::move(label), widget});
        m_access.push_back({std::move(show), std::move(take), std::move(same)});
    }

    std::vector<LabelledWidget> m_fields;
    std::vector<Access> m_access;
};

} // namespace kitapdar::ui
