// One value of several, chosen from a list: the values are given with their words, the form never counts lines.
#pragma once

#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QStyle>

#include <algorithm>
#include <optional>
#include <vector>

namespace kitapdar::ui {

template <class V>
struct Option {
    V value;
    Words words;
    std::optional<Icon> icon = std::nullopt;
};

template <class V>
class Choice {
public:
    explicit Choice(std::vector<Option<V>> options = {}) : m_box(new QComboBox) {
        setOptions(std::move(options));
        keepWorded(m_box, [this] { word(); });
    }
    Choice(const Choice&) = delete;
    Choice& operator=(const Choice&) = delete;

    /// Owned by the widgets; lives longer than this only while nothing is asked of it.
    QComboBox* box() const { return m_box; }

    /// Other values to choose from; what was chosen stays, or what was shown before it could be chosen.
    void setOptions(std::vector<Option<V>> options) {
        if (const auto value = chosen()) m_shown = value;
        m_options = std::move(options);
        m_box->clear();
        for (const Option<V>& option : m_options)
            option.icon ? m_box->addItem(iconOf(*option.icon), option.words()) : m_box->addItem(option.words());
        if (m_shown) show(*m_shown);
        fitList();
    }

    /// A value that is not among the options is kept and shown as none.
    void show(const V& value) {
        m_shown = value;
        const auto found = std::ranges::find(m_options, value, &Option<V>::value);
        m_box->setCurrentIndex(found == m_options.end() ? -1 : static_cast<int>(found - m_options.begin()));
    }
    /// Nothing while none of the options is chosen.
    std::optional<V> chosen() const {
        const int index = m_box->currentIndex();
        if (index < 0 || index >= static_cast<int>(m_options.size())) return std::nullopt;
        return m_options[static_cast<std::size_t>(index)].value;
    }

private:
    void word() {
        for (std::size_t i = 0; i < m_options.size(); ++i)
            m_box->setItemText(static_cast<int>(i), m_options[i].words());
        fitList();
    }
    /// The open list shows its lines whole, also below a box that has no room for them.
    void fitList() {
        QAbstractItemView* list = m_box->view();
        const int bar = m_box->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        list->setMinimumWidth(std::max(list->sizeHintForColumn(0), 0) + bar);
    }

    QComboBox* m_box;
    std::vector<Option<V>> m_options;
    std::optional<V> m_shown;
};

} // namespace kitapdar::ui
