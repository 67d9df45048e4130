/** A test reads it as a user's rules are read. */
const EXAMPLE = `{
  "FR": {
    "hours": [
      {
        "windows": [
          { "days": "mon-fri", "from": "09:00", "to": "19:00" },
          { "days": "sat", "from": "10:00", "to": "17:00" }
        ],
        "source": "own"
      }
    ],
    "closedDates": ["2027-05-14"]
  },
  "DE": {
    "validFrom": "2027-07-01",
    "caps": [
      {
        "messages": 4,
        "hours": 720,
        "basis": "law",
        "source": { "citation": "the act that brings the cap", "checkedOn": "2027-05-31" }
      }
    ]
  },
  "US-GA": { "caps": [{ "messages": 3, "hours": 24, "source": "own" }] }
}`;

export const ownRulesSection = `# Your own rules

Check Consent & Quiet Hours takes rules of your own as JSON, by country (\`FR\`) or state (\`US-FL\`); a name (\`France\`, \`Texas\`) and \`UK\`, \`EL\` or \`usa\` are taken for the code they mean. They beat what is recorded here:

\`\`\`json
${EXAMPLE}
\`\`\`

- A field you write takes the place of the recorded one; what you leave out stays. \`hours\`, \`holidays\`, \`closedDates\`, \`consent\`, \`caps\` and \`promotion\` may have a \`validFrom\` (first day) and a \`validTo\` (first day no longer); \`sender\`, \`notice\`, \`identity\`, \`content\` and \`optOut\` hold always, unless \`amendments\` put others in their place from \`validFrom\` to \`validTo\`. With \`rules\` you replace all periods.
- \`hours\` are those in which texts may go out, by local time on quarters of an hour. \`days\` is a span (\`mon-fri\`) or a list (\`["mon", "wed"]\`, or \`[1, 3]\`); a day that no window names is closed. A day may have several windows, and one that ends before it begins (\`22:00\` to \`02:00\`) goes on after midnight, as a night of the day it begins on. Several entries of \`hours\` must all be open.
- \`clock\` in an entry of \`hours\` names the time zone whose clock it goes by (\`"America/Chicago"\`); without it that is the person’s own.
- \`closedDates\` close a date altogether, and decisions say that you did: reason \`closed_date\`.
- \`consent\` has \`regime\` (\`express\`, \`opt_in\`, \`inferred\`, \`register\`, \`opt_out\`) and \`softOptIn\` (\`yes\`, \`no\`, \`unclear\`); \`softOptInMonths\`, \`inquiryMonths\` and \`expiry\` may follow. Marketing needs a consent on record whatever the regime.
- \`promotion.carried\` says whether networks take texts that advertise: \`always\`, \`never\` (marketing is blocked) or \`localRoutes\` (told, since the route is not known here). Where it is recorded as \`never\` and you have an agreement, write \`always\`.
- \`caps\` count \`messages\` in the last \`hours\`, or \`per\` \`day\` or \`week\` of the calendar. Hours, caps, notices and registers bind texts that advertise; \`appliesTo\` names others: \`marketing\`, \`collections\`, \`service\`, \`bulk\`.
- \`registers\` have a \`name\` and perhaps an \`id\`, by which “Registers” of the node names them, a \`kind\` (\`block_list\`, \`allow_list\`, \`safe_harbour\`), \`checkValidDays\`, \`liftedByConsent\` (\`yes\`, \`no\`, \`unclear\`), \`numbers\` (how national numbers on it begin), \`decides\` (\`block\` or \`warn\` where nobody looked) and a period. One of which only the name is written keeps off whoever is on it.
- \`sender.names\` is \`carried\`, \`registered\`, \`replaced\` or \`refused\`; \`sender.unregistered\`, \`blocked\` or \`labelled\`, says what becomes of others. \`sender\` may also have \`prefix\`, \`suffix\`, \`shortest\` (characters), \`refusesGenericNames\`, \`networkAdds\` (endings), \`registeredMark\` and \`numbers\`, whose \`carried\` is \`registered\`, \`local\`, \`localAndRegistered\`, \`localIfRegistered\`, \`notMobile\` or \`none\`.
- Every rule has a \`source\`: \`"own"\`, or an object with \`citation\`, \`checkedOn\` and perhaps \`url\`; then \`basis\` says whether it is \`law\`, \`code\` or \`practice\`.
- The rules of \`FR\` hold in its overseas departments too, unless you write some for those. What is wrong is told with its path, and nothing is decided until it is put right.`;
