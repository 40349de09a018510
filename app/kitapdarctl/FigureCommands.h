// Commands of visits, references and figures.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <string_view>
#include <vector>

namespace kitapdar::ctl {

Outcome registerReaderAgain(Session& session, const Arguments& arguments);
Outcome noteVisit(Session& session, const Arguments& arguments);
Outcome addReference(Session& session, const Arguments& arguments);
Outcome showFigures(Session& session, const Arguments& arguments);
Outcome listFigures(Session& session, const Arguments& arguments);
Outcome showDay(Session& session, const Arguments& arguments);

inline constexpr std::string_view figuresUsage =
    "--from D --to D [--by act|category|age|youth29|youth35|language|kind|group|place|way|sex|day|month] [--second BY] "
    "[--act lend,renew,in_house,registered,visit,reference,unmet|all] [--place P]";
inline const std::vector<std::string_view> figuresOptions = {"--from", "--to", "--by", "--second", "--act", "--place"};
inline const std::vector<std::string_view> figuresListOptions = {
    "--from", "--to", "--by", "--second", "--act", "--place", "--value", "--second-value", "--limit"};

} // namespace kitapdar::ctl
