import type { Wordings } from '../../wordings';

export const ENGLISH: readonly Wordings[] = [
	{
		language: 'en',
		words: `
			stopsms, stoptext, stoptexts, stopmsg, stop2end, stop2quit, unsubscribed, unsubscription,
			revoke consent, consent revoked, opted out, opting out, opt me out, unsubscribe all, do not text,
			stop texting, stop texting me, stop messages, stop marketing, unsubscribe me, no consent
		`,
		dismissals: `
			no more, nomore, enough, thats enough, enough already, no thanks, no thank you, no thx, no ty, no tks,
			nah thanks, nope thanks, spam, its spam, junk, scam, blocked, block, blocking, dnc, go away,
			leave, exit, finish, halt, cease, desist, discontinue, terminate, stopit, delete, erase, deactivate,
			disable, decline, refuse, refused, reject, rejected, withdraw, unregister, deregister, opt, removed,
			no texts, no text, no sms, no spam, no messages, no message, no marketing, no ads, no promos, do not,
			no calls, no contact, never, never again, unwanted, stahp, abort, unfollow, mute, silence, shush, hush,
			quit it, harassment, reported, dont, please dont, nobody asked, who asked, not for me, uninterested,
			not wanted, not welcome, not now not ever, no longer, no more please, go to hell, dnd, ffs stop,
			forget me, let me out, i want out, want out, ill sue, i will sue, turn off, end this, terminate this, annoying, so annoying, deceased, wrong, no need, not required, not needed, blocked and reported, reported and blocked, consent withdrawn, i did not subscribe, i didnt opt in, i did not opt in,
			no further contact, no further messages, no further texts, kindly refrain, please refrain, refrain, bye bye blocked, can you not, could you not, do not reply, kick rocks, pound sand, fu, eat a dick, suck it, suck my dick, hell no, heck no, absolutely not, i said no, no means no, over it, so over it, im done, i am done, fed up, without permission, unauthorized, unauthorised, small claims court, this is illegal, thats illegal, cancel service, switch off, pause, never been interested, i just got this number, new number not him, work phone, this is a work phone, business line, no means stop, not the right person, drop dead, i prefer not to, id rather not,
			nty, hard pass, pass, ill pass, not a customer, wrong human, include me out, i revoke, revoked, i object, creep, creeps, unsolicited, make it end, please make it end
		`,
		refusals: `
			no more of? the|these|this|your|any? text*|txt*|message*|msg*|sms|spam|alert*|marketing|promo*|ads|notification*|contact|communication*|offers|crap
			no more of these|this|them|those|it
			stop|quit|cease|halt the|all|these|this|with|any|your|ur|those? text*|txt*|messag*|msg*|sms|spam*|marketing|promo*|advert*|ads|notif*|contact*|communicat*|harass*
			stop|quit|cease send*|writing|calling|ringing|pinging|bother*|bugging|annoying|pester*|mailing|emailing|blowing|hounding|bombard*|stalking|disturb*|soliciting|trying|wasting
			stop|quit these|this|that|your|ur|all|it|already|immediately|doing
			please|pls|plz|just|must|to|gotta|should|could|would|will|now|kindly stop|quit|cease|desist|unsub
			can|could|will|would|wont|cant|why you|u|yall|they guys|people|please|not|ever|never? stop|quit
			if you|u|this|they … stop|quit|cease
			you|u|they|it dont|never|wont|didnt|doesnt|havent stop
			do|dont|dnt|not|never|no ever|you|u|please|pls|plz|dare|again|bother|even|need|try? text|txt|texting|message|messaging|msg|contact|contacting|sms|write|email|call|spam|bother|disturb|pester|harass|annoy|send|sending|bug ever|please? me|us|my|this|again|anymore|any|ever|anything|these|here|messages|texts|more|nothing
			dont|do|never not? text|message|msg|contact|sms|spam|disturb
			dont|not send
			dont|not|never|no|longer want|wanna|wish|need|like|care|accept|agree … text*|messag*|sms|these|this|your|them|notif*|promo*|spam|offers|receive|receiving|contacted|hear|anything|any|subscri*|marketing|ads
			dont|not|no longer|want|wanna|wish|like|care to? receive|receiving|get|getting … text*|messag*|sms|these|this|any|anything|from|more
			not|no|longer|less|dont interested
			not|no|zero interested|interest
			lost|losing|no interest
			no thanks|thank|thx
			remove|delete|erase|drop|exclude|strike|purge|unlist|scrub|scratch|cut me|us|myself
			remove|delete|erase|purge|scrub|wipe|forget|lose|drop|discard my|this|our|the … number|numbers|phone|contact|details|data|info|information|name|mobile|cell
			take|get|keep|leave|have|want|put me|us|my|this|our number|name|phone|contact|cell|mobile? off|out
			off|from|of your|ur|the|this|that|all|any mailing|text|sms|contact|marketing? list|lists|database|distribution|system
			lose|forget|delete|burn this|my number
			wrong number|num|no|person|guy|phone|contact|recipient|lady|girl|man|one|nbr|numb*|house
			not the right|correct|same number|person|guy|one
			number is|was|has wrong|changed|incorrect
			not|isnt|never|nt my|his|her|their|the number|phone anymore?
			this|that is not … phone|number|cell
			this|that isnt … phone|number|cell
			why wont|dont|cant|didnt you|u|they|yall … stop|quit|leave
			this is not|isnt|no longer … s number|phone
			is not|no|isnt at|on this number
			who gave|give|given|gives|sold you|u … number|info|contact|details|data
			where|how did|do|have|on|in you|u|earth … get|got|find|found|obtain|have my|this|our number|num|phone|info|contact|details|name|mobile
			never|nobody|didnt|not|havent|dont|nor ever|even? gave|give|given|granted|provided … number|consent|permission|contact|details
			never|didnt|not|havent|dont|wasnt ever|remember|recall? sign|signed|signing|subscribe|subscribed|subscribing|opt|opted|enroll|enrolled|register|registered|join|joined … up|to|for|in|this|these|here|you|list|texts
			never|didnt|not|havent|nobody ever|even? ask|asked|agree|agreed|request|requested|want|wanted|authorize|authorized|authorise|authorised|consent|consented|permit … this|these|to|you|your|texts|messages|it|any|spam
			unsubscri*
			unsub
			unsuscri*
			unenrol*
			deregister me|us|my
			opt me|us|my|number|this|out out|number|please
			opt|opts|opted|opting out
			revoke|revokes|revoked|revoking|withdraw|withdrew|withdrawn|withdrawing|rescind|retract|terminate|cancel … consent|permission|authorization|authorisation|approval|agreement
			cancel|cancelling|canceling|end|ending|terminate|discontinue|deactivate|disable|halt|suspend my|the|this|these|all|your|text|sms|message|any? subscri*|text*|messag*|sms|alert*|notif*|msg*|texting|membership|marketing|promo*|newsletter
			turn|shut|switch these|this|off|the|them|your|it off|these|this|the|them|your|it text*|messag*|alert*|notif*|sms|off
			turn|shut|switch off these|the|this|your|all? text*|messag*|alert*|notif*|sms
			leave me|us|my the? alone|be|family|out
			leave me|us the … alone
			let me|us be
			go away|f|fuck away|off|yourself|urself
			get lost|stuffed|fucked|bent|off
			piss|fuck|fck|fuk|f|ef|eff|bugger|sod|back|buzz|naff|jog|shove|hop|bog|rack|feck|fk off|offf
			fuck|fck|fuk|fk|screw|f|damn|curse you|u|ya|yall
			shut up|it|the
			stfu
			gtfo
			foff
			go to hell
			rot in hell
			eat shit
			drop dead
			kiss|up my|your|yours ass|arse
			get a life
			knock|cut it off|out
			give it a rest
			enough with|of … text*|messag*|this|these|spam|sms
			had enough
			enough is enough
			sick|tired|fed|done of|with|up … you|your|text*|messag*|this|these|spam
			too|so many|much text*|messag*|sms|spam|notif*
			you are|keep|r|guys|people|re bother*|annoy*|harass*|spam*|disturb*|pester*|bugging|stalk*|texting|sending|messaging
			youre|ur|you bother*|annoy*|harass*|spam*|disturb*|pester*|bugging|stalk*
			bother*|annoy*|harass*|spamming|disturb*|pester*|bugging|stalking me|us
			this|it|thats|its|such is|a|all|just? spam|harassment|annoying|unsolicited|unwanted|junk
			unwanted|unsolicited|illegal|annoying|nuisance|junk|spam text*|messag*|sms|contact*|marketing|solicit*|communication*
			spammer*
			scammer*
			will|to|gonna|be|ll|am|im|ive|have|being|shall|going|must report|reporting|reported|block|blocking|blocked|sue|suing you|u|this|your|to|ur
			report|reporting|reported|block|blocking|blocked this|you|u|ur|your|as|for|spam|number
			report|reporting|reported|complain|complaint|complaining|complained … fcc|ftc|ofcom|ico|acma|casl|crtc|trai|police|authorities|bbb|attorney|cnil|carrier|regulator|commission|ombudsman|provider
			file|filing|filed|lodge|lodging|lodged|make|making … complaint … against|with|about|to you|fcc|ftc|ofcom|ico|acma|them|the|authorities|texts|messages|this|these
			file|filing|filed|lodging|lodge a|an|my formal|official? complaint
			complaint against you
			fcc
			ftc
			tcpa
			ofcom
			do not call list|registry|register|registration
			national do not call
			can spam act
			gdpr
			popia
			sue|suing you|u|ur|your|for|the
			legal|law action|suit|team|consequences
			lawsuit
			class action
			take|taking|see|seeing|drag you|u … court
			see you|u in court
			cease and? desist
			cease n desist
			hear|hearing from|my my|from lawyer*|attorney*|solicitor*|from
			call|calling|contact|contacting|talk|talking|speak|told|to|get my|a|our lawyer*|attorney*|solicitor*
			my lawyer|attorney|solicitor will|is|has|about
			call|calling|contacting|going|go|report to|the the|police police|cops
			wrong send
			not … customer|client|member|patient anymore|any|longer
			no longer a|your|live|lives|work|works|here|has|have|using|use|want|wish|need|subscribed|with|at|owns|own customer|client|member|here|this|number|your|to|these|patient|there|phone
			doesnt|dont|not live|work|use|have|own|stay here|there|this|at anymore|any|phone|number
			passed away
			is|has deceased|dead|died
			he|she|they died|deceased
			recipient is deceased|dead
			there is no|nobody|noone|one here|called|named|by
			you|u have|got|texted|reached|are the|a|texting wrong
			unknown|new owner|number … owner|number
			count me out
			take me out
			give me a break
			not happy|ok|okay|cool with receiving|getting|these|your
			bugger|bog off
			no consent
			without my|our consent|permission
			do not consent|agree|authorize|authorise|solicit
			dont consent
			no marketing|promo*|ads|advertising|advertisement*|solicit*|spam
			text* will|are|get being|ignored|reported|blocked|unwanted
			not … texts|messages|sms anymore
			not receive … text*|messag*|sms
			block me
			off the|your list
			put me|my|us … do not|no call|contact|text
			lists|list … remove|off
			dont bother
			stop bothering
			why … still|keep texting|messaging|sending|contacting|bothering|getting|receiving
			this|it|thats|its|such is|are|a? a? scam|fraud|phishing
			messages|texts|these|sms|msgs are|is so|really|very|just? unwanted|annoying|harassment|unsolicited|spam
			strike|scrub|wipe|drop|expunge my name|number|info|details|data from|off|out
			never consented|subscribed|opted|enrolled|registered
			did|do not subscribe|consent|opt|enroll|register to|in|for?
			no longer belongs|belong
			texting|messaging|contacting|spamming a|the|my minor|child|kid|son|daughter
			turn these|this|them off
			stop2unsub
			sto|stap|top texting|sending|messaging|contacting
			discontinue|cease|halt|end|terminate|suspend all|any|these|this|further|your|sending communication*|contact|correspondence|text*|messag*|sms
			discontinue|cease sending|contacting|texting|messaging|contact
			if you|u stop|stopped|quit|ceased|would texting|messaging|contacting|sending|stop
			rather|prefer not get|receive|have|be|to these|texts|messages|this|sms|receive|get|be
			prefer|rather not to receive|get|be
			no further contact|messag*|text*|communication*|sms
			refrain from texting|contacting|messaging|sending|calling|further|any
			like|want|wish|need|ask|asked|asking|can|could|may|please i|we|to? be removed|unsubscribed|deleted
			nobody|noone|none of? us|here? want*|needs
			i dont|never care about|want|shop with|about you|your|these|this
			never shop* with|at|there
			never been? interested
			not your|ur|the customer|client|person|one you|u|youre
			not your|ur customer|client
			not the person|one|guy|man|woman you|u|youre
			doesnt|dont|not live here|there
			no such person
			there is|s|are no|nobody|noone … here
			theres no|nobody|noone … here
			belongs to a child|minor|kid|business|company|someone
			just got|have this number
			this is a|my business|work|landline|company|office|kids|childs line|phone|number
			make|made|making this|it|these|them|texts stop
			screw|bug|naff|jerk off
			f ck|uck off
			text|message|txt|spam too much|many|often
			what part of stop
			take|taking back my? consent|permission
			dont|not have my? permission|consent|authorization
			who authorized|authorised|allowed|permitted this|you|u
			add|put me|my|this … dnc|do
			delete|erase|remove|close my|our|all the? account|information|profile
			pause|snooze|mute|silence|hold these|the|all|your|this? text*|messag*|sms|notif*|alerts
			stop or i|we|ill|im|else|ima
			delete|erase|remove|purge all|any|every of? my information|info|data|details|records
			like|want|wish|need|ask|asked|asking to be taken|removed|deleted|dropped off|from
			get rid of my number|name|info
			quit these|the|this text*|messag*|sms|spam
			blowing up my phone|cell
			nobody|noone by that|this|the name
			no one by that|this|the name
			number was|has|is|been been? reassigned|recycled
			number changed hands|owner*
			revoke|revoked|revoking all|any|every permission*|consent*
			do not sell|share my|our
			dont sell|share my|our
		`,
		harmless: `
			dont|doesnt|didnt|cant|cannot|couldnt|wont|wouldnt|shouldnt|never|not|dnt ever|just|even|please|to? stop|quit|cease|unsubscribe|unsub|remove|cancel|end|opt|delete|block|revoke
			dont|not|never want|wanna|wish|need|like|plan|going|trying|mean|meant|intend to? stop|quit|unsubscribe|opt|cancel|be|leave
			dont|not|never take|get|leave|drop|kick me|us off|out|alone
			dont leave|forget
			bus|tram|train|metro|subway|pit|truck|rest|tube|underground|coach|taxi|whistle|door|short|f|road|next|last|first|final|full|one|non|quick|pitstop stop|stops|stopped
			stop|stopping|stops|stopped by|in|over|off|sign|signs|light|lights|watch|loss|motion|gap|shop|signal
			please|to|must|just|will|could|should|would|can|gotta|now|kindly stop|stopping by|in|over|off|at|for
			please|just|to|would|could quit my|job|smoking|drinking
			non stop
			stop over
			stop|stopping|stops|stopped at the|a|my|your|our|noon|work|home|mine|yours|that|this
			one stop shop
			stop and shop|smell|go|chat|say
			stop or go
			opt in
			no thanks to
			no thanks needed|necessary|required
			not spam
			love|like|eat|eating|with|and|or spam
			spam musubi|sandwich|sushi|can|fried
			isnt spam
			no|never problem|worries|prob|probs|bother
			dont text|call|message and|while|when|n drive|driving
			dont worry
			do not disturb mode|sign|is
			not|no bother|bothering
			leave me a
			get off at|work|the|my
			back off the
			take me out|off to|for|on|work|at
			go away for|on|next|this|with|to|in
			going away
			shut up shop
			cancel|remove|delete|end my|the|our|this appointment|booking|order|reservation|table|class|slot|visit
			i quit my|the|smoking|drinking|sugar|school|work|eating|coffee
			the end
			dont unsubscribe
			never mind
			dont|not disturb the|my|our dog|baby|cat|neighbor*|neighbour*|kids|patient
			do not disturb while
			report for duty|work|jury
			report|reporting|reported to|for the|your|work|duty
			make|made|making a stop
			hard|quick|short stop at|in
			remove|take|drop me from the guest|wait|waitlist|waiting|dinner|table|party|class|schedule|calendar|reservation
			unsubscribed by mistake|accident|error
			unsubscribed accidentally
			dont text|message before|after|until|till|at|during|tonight|today
			leave a|the|your|my message|note|package|voicemail|parcel|review|tip
			to|the|at wrong house|address|door
			enough time|food|money|people|room|space|seats|for|chairs|tickets|to
			thats enough time|food|people|room|for
			im|am done at|by|around|in
			im|am done with my|the|work|lunch|shopping|dinner|class
			no need to
			go away weekend|deal|trip|vacation
			where|when|which|what do|does|will|did you|it|we|they|bus stop
			which|what|whose|your stop
			stop do|should|can i|we get off
			no thanks for
			shut the door|window|gate|lid|store|shop
			court street|st|ave|avenue|house|yard
			lawyer|attorney is coming|joining|late
			stop at exit|lunch|store|target|costco|walmart
			no need for|of
			no more than
		`,
		courtesy: `
			please, pls, plz, plse, thanks, thank you, thank you very much, thanks a lot, many thanks, thanks very much, 
			thank u, thx, thnx, tks, tnx, ty, cheers, kindly, immediately, right now, at once, asap, these, all of these, 
			hi, hello, hey, dear sir, dear sirs, sir, madam, good morning, good day, good evening, good afternoon, 
			have a nice day, have a good day, have a great day, best regards, kind regards, regards, sorry, im sorry, no offense, 
			god bless, bless you, much appreciated, appreciated, full stop, dot, point, exclamation mark, exclamation point, 
			question mark, new line, hashtag, period period, guys, team, folks, mate, from me, promotions, promos, ads, 
			alerts, notifications, as well, subscription, to this
		`,
	},
];
